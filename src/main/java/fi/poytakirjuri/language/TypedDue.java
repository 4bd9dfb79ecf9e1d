package fi.poytakirjuri.language;

import java.time.LocalDate;

/// When something has to be done, as it was typed: `15.5.`, `pe`, `ensi kokous`, or words that only people understand.
public sealed interface TypedDue {
    /// Nothing was typed.
    record Open() implements TypedDue {}

    record Day(LocalDate date) implements TypedDue {}

    /// By the next meeting, whenever that is.
    ///
    /// @param words as typed, for the screen and the paper
    record NextMeeting(String words) implements TypedDue {}

    /// By no day that a calendar knows: "ennen kesää".
    record Words(String words) implements TypedDue {}
}
