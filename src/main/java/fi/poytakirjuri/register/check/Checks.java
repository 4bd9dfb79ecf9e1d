package fi.poytakirjuri.register.check;

import fi.poytakirjuri.register.action.ActionStore;
import fi.poytakirjuri.register.choice.MeetingState;
import fi.poytakirjuri.register.db.Database;
import fi.poytakirjuri.register.meeting.Meeting;
import fi.poytakirjuri.register.meeting.MeetingStore;
import fi.poytakirjuri.register.meeting.Minutes;
import fi.poytakirjuri.register.meeting.MinutesStore;
import fi.poytakirjuri.register.publication.PublicationStore;
import fi.poytakirjuri.register.roster.Office;
import fi.poytakirjuri.register.roster.OfficeStore;
import fi.poytakirjuri.register.roster.RosterStore;
import fi.poytakirjuri.register.roster.SectorStore;
import fi.poytakirjuri.register.table.BodyStore;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// All checks of a table on a day.
public final class Checks {
    private final Database database;
    private final BodyStore bodies;
    private final RosterStore rosters;
    private final SectorStore sectors;
    private final OfficeStore offices;
    private final MeetingStore meetings;
    private final MinutesStore minutes;
    private final ActionStore actions;
    private final PublicationStore publications;

    public Checks(
            Database database,
            BodyStore bodies,
            RosterStore rosters,
            SectorStore sectors,
            OfficeStore offices,
            MeetingStore meetings,
            MinutesStore minutes,
            ActionStore actions,
            PublicationStore publications) {
        this.database = database;
        this.bodies = bodies;
        this.rosters = rosters;
        this.sectors = sectors;
        this.offices = offices;
        this.meetings = meetings;
        this.minutes = minutes;
        this.actions = actions;
        this.publications = publications;
    }

    /// What is found in a table as it is on a day, the gravest first.
    public List<Finding> findings(long bodyId, LocalDate today) {
        var subject = database.read(_ -> subject(bodyId, today));
        return Stream.of(RosterChecks.of(subject), MeetingChecks.of(subject), PaperChecks.of(subject))
                .flatMap(List::stream)
                .sorted(Comparator.comparing(Finding::severity))
                .toList();
    }

    private Subject subject(long bodyId, LocalDate today) {
        var all = meetings.all(bodyId);
        var published = all.stream()
                .filter(m -> m.state() == MeetingState.PUBLISHED || isPublic(m))
                .map(Meeting::id)
                .collect(Collectors.toSet());
        return new Subject(
                bodies.body(bodyId),
                today,
                rosters.roster(bodyId, today),
                sectors.sectors(bodyId),
                offices.offices(bodyId).stream()
                        .filter(o -> o.holds(today))
                        .map(Office::kind)
                        .collect(Collectors.toSet()),
                all,
                elsewhere(bodyId),
                all.stream()
                        .filter(m -> isUnderWork(m, today) && !published.contains(m.id()))
                        .map(m -> minutes.read(m.id()))
                        .flatMap(Optional<Minutes>::stream)
                        .toList(),
                published,
                actions.open(bodyId));
    }

    private boolean isPublic(Meeting meeting) {
        return !publications.ofMeeting(meeting.id()).isEmpty();
    }

    private static boolean isUnderWork(Meeting meeting, LocalDate today) {
        return Subject.hasBeen(meeting, today) && meeting.state() != MeetingState.APPROVED;
    }

    private List<Meeting> elsewhere(long bodyId) {
        return bodies.bodies().stream()
                .filter(body -> body.id() != bodyId)
                .flatMap(body -> meetings.all(body.id()).stream())
                .toList();
    }
}
