package fi.poytakirjuri.register.check;

import fi.poytakirjuri.register.action.Action;
import fi.poytakirjuri.register.choice.BodyKind;
import fi.poytakirjuri.register.choice.MeetingState;
import fi.poytakirjuri.register.election.Unelected;
import fi.poytakirjuri.register.meeting.Meeting;
import fi.poytakirjuri.register.meeting.Theme;
import fi.poytakirjuri.register.retention.Due.Former;
import fi.poytakirjuri.register.table.Body;
import fi.poytakirjuri.register.table.Setting;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/// What the checks look at, read at once: a table as it is on a day.
///
/// @param meetings    the table's meetings, the latest first, cancelled ones too
/// @param elsewhere   meetings of the register's other tables
/// @param written     the meetings that have been held and are not yet approved or published, with all that is written
/// @param unelected   the rounds whose unelected candidates have been kept too long
/// @param formerMembers those whose contact details have
/// @param published   the ids of meetings whose paper is on the public site
/// @param actions     the open ones
/// @param withActions the ids of meetings in which any action was agreed
/// @param backups     since when the register has been kept safe
record Subject(
        Body body,
        LocalDate today,
        People people,
        List<RoundSubject> rounds,
        List<Theme> themes,
        List<Meeting> meetings,
        List<Meeting> elsewhere,
        List<Written> written,
        Secrets secrets,
        List<Unelected> unelected,
        List<Former> formerMembers,
        Set<Long> published,
        List<Action> actions,
        Set<Long> withActions,
        BackupTimes backups) {
    Subject {
        rounds = List.copyOf(rounds);
        themes = List.copyOf(themes);
        meetings = List.copyOf(meetings);
        elsewhere = List.copyOf(elsewhere);
        written = List.copyOf(written);
        unelected = List.copyOf(unelected);
        formerMembers = List.copyOf(formerMembers);
        published = Set.copyOf(published);
        actions = List.copyOf(actions);
        withActions = Set.copyOf(withActions);
    }

    Place.OfBody here() {
        return new Place.OfBody(body.id());
    }

    int limit(Setting setting) {
        return body.settings().number(setting);
    }

    /// Theme and area tables have no roster of their own, no number of meetings to reach and no offices (rule 21).
    boolean isRegional() {
        return body.kind() == BodyKind.REGIONAL;
    }

    /// The meetings that still matter to the calendar: this year's and later ones that are not cancelled.
    List<Meeting> currentMeetings() {
        return meetings.stream()
                .filter(m -> m.state() != MeetingState.CANCELLED && m.date().getYear() >= today.getYear())
                .toList();
    }

    static boolean hasBeen(Meeting meeting, LocalDate today) {
        return switch (meeting.state()) {
            case CANCELLED -> false;
            case PLANNED, AGENDA, INVITED -> meeting.date().isBefore(today);
            case HELD, FINALISED, APPROVED, PUBLISHED -> true;
        };
    }

    static Place.OfMeeting place(Meeting meeting) {
        return new Place.OfMeeting(meeting.id(), meeting.writtenNumber());
    }
}
