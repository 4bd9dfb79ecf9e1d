package fi.poytakirjuri.ui.meeting.agenda;

import fi.poytakirjuri.register.meeting.AgendaItem;
import java.time.Duration;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/// A line of the agenda.
///
/// @param number      as the meeting writes it: 4 §
/// @param begins      by the running clock; none while the meeting has no start
/// @param gap         the empty time before it, when it begins at a fixed time
/// @param delay       by how much the items before it keep it from its fixed time
/// @param comments    how many wait to be dealt with
/// @param attachments how many belong to it
public record AgendaRow(
        AgendaItem item,
        String number,
        @Nullable LocalTime begins,
        Duration gap,
        Duration delay,
        int comments,
        int attachments) {
    public boolean isSub() {
        return item.parentId() != null;
    }

    public long id() {
        return item.id();
    }
}
