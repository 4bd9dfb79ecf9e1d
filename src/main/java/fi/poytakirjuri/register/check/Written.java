package fi.poytakirjuri.register.check;

import fi.poytakirjuri.register.choice.Capacity;
import fi.poytakirjuri.register.choice.SignedPaper;
import fi.poytakirjuri.register.meeting.AgendaItem;
import fi.poytakirjuri.register.meeting.Attachment;
import fi.poytakirjuri.register.meeting.Attendee;
import fi.poytakirjuri.register.meeting.Meeting;
import fi.poytakirjuri.register.meeting.Minutes;
import java.util.List;

/// A meeting with what is written of it, as far as the checks look at it.
///
/// @param isSigned  whether someone is named to sign the minutes
/// @param isChecked whether someone is named to check them
record Written(
        Meeting meeting,
        Turnout turnout,
        List<AgendaItem> items,
        List<Attachment> attachments,
        boolean isSigned,
        boolean isChecked) {
    Written {
        items = List.copyOf(items);
        attachments = List.copyOf(attachments);
    }

    static Written of(Minutes minutes) {
        return new Written(
                minutes.meeting(),
                Turnout.of(minutes.attendees()),
                minutes.matters().stream().map(Minutes.Matter::item).toList(),
                minutes.attachments(),
                minutes.signatures().stream().anyMatch(s -> s.paper() == SignedPaper.MINUTES),
                !minutes.checkings().isEmpty());
    }

    String number(AgendaItem item) {
        return item.number().write(meeting.numberStyle());
    }

    Place.OfItem place(AgendaItem item) {
        return new Place.OfItem(item.id(), meeting.id(), meeting.writtenNumber(), number(item));
    }

    /// How many came.
    ///
    /// @param present  anyone at all
    /// @param members  of them, the table's members
    /// @param unmarked members of whom nothing is written yet
    record Turnout(long present, long members, long unmarked) {
        static Turnout of(List<Attendee> attendees) {
            return new Turnout(
                    attendees.stream().filter(Attendee::isIn).count(),
                    attendees.stream()
                            .filter(a -> a.isIn() && a.capacity() == Capacity.MEMBER)
                            .count(),
                    attendees.stream()
                            .filter(a -> a.presence() == null && a.capacity() == Capacity.MEMBER)
                            .count());
        }
    }
}
