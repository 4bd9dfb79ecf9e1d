package fi.poytakirjuri.register.meeting;

import fi.poytakirjuri.register.choice.Outcome;
import org.jspecify.annotations.Nullable;

/// How a matter was decided, beside the words of the decision.
///
/// @param outcome     what the secretary chose; nothing where the words of the decision tell it
/// @param isUnanimous whether the memo says that all agreed
/// @param dissent     an opinion that differed, with whose it was
/// @param vote        how the votes fell
public record Resolution(@Nullable Outcome outcome, boolean isUnanimous, String dissent, String vote) {
    public static final Resolution NONE = new Resolution(null, false, "", "");

    /// Whether there is anything to tell beside the outcome.
    public boolean isTold() {
        return isUnanimous || !dissent.isBlank() || !vote.isBlank();
    }
}
