package fi.poytakirjuri.register.decision;

import fi.poytakirjuri.register.choice.DecisionState;
import fi.poytakirjuri.register.choice.Outcome;
import org.jspecify.annotations.Nullable;

/// A numbered decision. Its number was given when the memo was finalised, and stays.
///
/// @param itemId         the agenda item in which it was made
/// @param text           in the small CommonMark subset of the minutes
/// @param supersededById the decision that took its place
/// @param dissent        an opinion that differed, with whose it was
/// @param vote           how the votes fell
/// @param isWithdrawn    whether the memo no longer says it: it was opened again, or corrected
public record Decision(
        long id,
        long bodyId,
        @Nullable Long itemId,
        DecisionNumber number,
        Outcome outcome,
        String text,
        DecisionState state,
        @Nullable Long supersededById,
        boolean isUnanimous,
        String dissent,
        String vote,
        boolean isWithdrawn) {

    /// What was only noted has no state: there is nothing in force.
    public boolean hasState() {
        return outcome != Outcome.NOTED && !isWithdrawn;
    }
}
