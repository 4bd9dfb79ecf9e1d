package fi.poytakirjuri.register.version;

import fi.poytakirjuri.language.Texts;
import fi.poytakirjuri.register.choice.MeetingState;
import fi.poytakirjuri.register.db.Database;
import fi.poytakirjuri.register.meeting.Meeting;
import fi.poytakirjuri.register.meeting.NextStep;
import fi.poytakirjuri.register.publication.Publication;
import fi.poytakirjuri.register.publication.PublicationStore;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Reads how far meetings have come and what is to be done next: the one rule for the dashboard and the rail.
public final class ProgressStore {
    private final Database database;
    private final VersionStore versions;
    private final ApprovalStore approvals;
    private final PublicationStore publications;

    public ProgressStore(Database database, Texts texts) {
        this.database = database;
        this.versions = new VersionStore(database);
        this.approvals = new ApprovalStore(database, texts);
        this.publications = new PublicationStore(database);
    }

    public Progress of(Meeting meeting, LocalDate today) {
        return database.read(_ -> new Progress(reached(meeting), next(meeting, today)));
    }

    public Optional<NextStep> next(Meeting meeting, LocalDate today) {
        return database.read(_ -> NextStep.of(meeting, today, approval(meeting), isPublicUpToDate(meeting)));
    }

    private boolean isPublicUpToDate(Meeting meeting) {
        return meeting.state() != MeetingState.PUBLISHED || versions.isPublicUpToDate(meeting.id());
    }

    private NextStep.ApprovalItem approval(Meeting meeting) {
        return meeting.state() == MeetingState.FINALISED
                ? approvals.whereItStands(meeting)
                : NextStep.ApprovalItem.THERE;
    }

    private Map<MeetingState, LocalDate> reached(Meeting meeting) {
        var days = new EnumMap<MeetingState, LocalDate>(MeetingState.class);
        put(days, MeetingState.AGENDA, meeting.agendaDraftedOn());
        put(days, MeetingState.INVITED, meeting.invitedOn());
        put(days, MeetingState.HELD, meeting.date());
        put(days, MeetingState.FINALISED, finalisedOn(meeting));
        put(days, MeetingState.APPROVED, meeting.approvedOn());
        put(
                days,
                MeetingState.PUBLISHED,
                publications.ofMeeting(meeting.id()).stream()
                        .findFirst()
                        .map(Publication::publishedOn)
                        .orElse(null));
        put(days, MeetingState.CANCELLED, meeting.course().cancelledOn());
        days.keySet().removeIf(step -> !isReached(step, meeting.state()));
        return days;
    }

    private static boolean isReached(MeetingState step, MeetingState now) {
        return now == MeetingState.CANCELLED ? step != MeetingState.HELD : step.compareTo(now) <= 0;
    }

    private @Nullable LocalDate finalisedOn(Meeting meeting) {
        return versions.ofMeeting(meeting.id()).stream()
                .reduce((newer, older) -> older)
                .map(first -> first.madeAt().toLocalDate())
                .orElse(null);
    }

    private static void put(Map<MeetingState, LocalDate> days, MeetingState step, @Nullable LocalDate day) {
        if (day != null) days.put(step, day);
    }
}
