package fi.poytakirjuri.register.action;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// When something came of an action: a day, and the meeting that was told of it.
///
/// @param meetingId nothing between meetings
public record Occasion(LocalDate day, @Nullable Long meetingId) {
    public static Occasion on(LocalDate day) {
        return new Occasion(day, null);
    }

    public static Occasion in(long meetingId, LocalDate day) {
        return new Occasion(day, meetingId);
    }
}
