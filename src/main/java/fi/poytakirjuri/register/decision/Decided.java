package fi.poytakirjuri.register.decision;

import fi.poytakirjuri.register.choice.Outcome;
import fi.poytakirjuri.register.meeting.DealtIn;
import org.jspecify.annotations.Nullable;

/// What a meeting decided in an item: as the register of decisions has it once the memo is finalised, before that as
/// the memo is being written.
///
/// @param number nothing before the memo is finalised
public record Decided(
        DealtIn place,
        Outcome outcome,
        String text,
        @Nullable DecisionNumber number) {}
