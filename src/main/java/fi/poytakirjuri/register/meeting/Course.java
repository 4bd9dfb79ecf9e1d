package fi.poytakirjuri.register.meeting;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What turned out otherwise than planned: a meeting that was moved or cancelled, a memo that is being corrected.
///
/// @param movedFrom      the day that was announced first; nothing for a meeting that was not moved after that
/// @param movedWords     why it was moved
/// @param cancelledOn    when it was cancelled
/// @param cancelledWords why
public record Course(
        @Nullable LocalDate movedFrom,
        String movedWords,
        @Nullable LocalDate cancelledOn,
        String cancelledWords,
        @Nullable Correction correction) {

    /// A correction under way.
    public record Correction(String reason, LocalDate begunOn) {}
}
