package fi.poytakirjuri.exchange.calendar;

import fi.poytakirjuri.language.Typed;
import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/// A meeting as it stands in a calendar.
///
/// @param uid         the same for ever, so that a calendar changes the entry it has instead of adding another
/// @param sequence    0 at first, 1 more with every update that was sent
/// @param start       in Finnish time; none for an entry of the whole day
/// @param end         none while it is not known, or where it is not after the start
/// @param description may have several lines
/// @param remoteLink  the address of the remote meeting; empty in what anyone may read
public record CalendarEntry(
        String uid,
        int sequence,
        LocalDate date,
        @Nullable LocalTime start,
        @Nullable LocalTime end,
        String summary,
        String place,
        String description,
        String remoteLink,
        boolean isCancelled) {
    public CalendarEntry {
        if (uid.isBlank()) throw new IllegalArgumentException("No uid");
        if (sequence < 0) throw new IllegalArgumentException("Sequence " + sequence);
        if (start == null || end != null && !end.isAfter(start)) end = null;
        summary = Typed.line(summary);
        place = Typed.line(place);
        description = Typed.text(description).strip();
        remoteLink = Typed.line(remoteLink);
    }

    /// The same meeting taken away.
    CalendarEntry cancelled() {
        return new CalendarEntry(uid, sequence, date, start, end, summary, place, description, remoteLink, true);
    }
}
