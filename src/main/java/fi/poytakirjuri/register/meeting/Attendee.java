package fi.poytakirjuri.register.meeting;

import fi.poytakirjuri.register.choice.Capacity;
import fi.poytakirjuri.register.choice.Movement;
import fi.poytakirjuri.register.choice.Presence;
import fi.poytakirjuri.register.choice.SeatRole;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Someone in a meeting, or expected there, as they were on the meeting's date.
///
/// @param id           the row that was written of them; none for a member of whom nothing is written yet
/// @param position     the place in the list, which a row written later takes over
/// @param personId     none for people outside the register, of whom only name and affiliation are known
/// @param organisation may be empty
/// @param role         the seat's role; none for those who have no seat
/// @param sectors      the seat's sectors
/// @param duty         chair or secretary of this meeting
/// @param presence     none while it is not written
/// @param movements    arrivals and departures in order
/// @param itemIds      the items that an expert came for
public record Attendee(
        @Nullable Long id,
        int position,
        @Nullable Long personId,
        Capacity capacity,
        String name,
        String organisation,
        @Nullable SeatRole role,
        List<String> sectors,
        @Nullable MeetingDuty duty,
        @Nullable Presence presence,
        List<Moving> movements,
        List<Long> itemIds) {
    public Attendee {
        sectors = List.copyOf(sectors);
        movements = List.copyOf(movements);
        itemIds = List.copyOf(itemIds);
    }

    public boolean isIn() {
        return presence == Presence.PRESENT || presence == Presence.REMOTE;
    }

    /// Whether another reading tells of the same one. A member gets a row of the register only with the first mark;
    /// until then the person tells who it is.
    public boolean isSame(Attendee other) {
        return personId == null && other.personId == null
                ? Objects.equals(id, other.id)
                : Objects.equals(personId, other.personId);
    }

    /// An arrival or a departure, with its time and the item that was being dealt with.
    public record Moving(
            long id,
            Movement kind,
            @Nullable LocalTime time,
            @Nullable Long itemId,
            boolean isRecused) {}
}
