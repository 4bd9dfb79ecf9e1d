package fi.poytakirjuri.ui.meeting.agenda;

import fi.poytakirjuri.register.meeting.AgendaItem;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/// A line of the agenda.
///
/// @param number as the meeting writes it: 4 §
/// @param begins by the running clock; none while the meeting has no start
public record AgendaRow(
        AgendaItem item, String number, @Nullable LocalTime begins) {
    public boolean isSub() {
        return item.parentId() != null;
    }

    public long id() {
        return item.id();
    }
}
