package fi.poytakirjuri.register.invitation;

import fi.poytakirjuri.register.meeting.Meeting;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// When and where an invitation says that the meeting is: what a change of makes it worth telling again.
public record Told(
        LocalDate date, @Nullable LocalTime start, @Nullable LocalTime end, String place, String remoteLink) {

    public static Told of(Meeting meeting) {
        var timetable = meeting.timetable();
        return new Told(timetable.date(), timetable.start(), timetable.end(), meeting.place(), meeting.remoteLink());
    }

    /// What is otherwise now.
    public List<Part> changedIn(Told now) {
        var changed = new ArrayList<Part>();
        if (!date.equals(now.date) || !Objects.equals(start, now.start) || !Objects.equals(end, now.end))
            changed.add(Part.TIME);
        if (!place.equals(now.place)) changed.add(Part.PLACE);
        if (!remoteLink.equals(now.remoteLink)) changed.add(Part.REMOTE_LINK);
        return changed;
    }

    /// What of a meeting can change.
    public enum Part {
        TIME,
        PLACE,
        REMOTE_LINK
    }
}
