package fi.poytakirjuri.register.check;

import fi.poytakirjuri.register.action.Action;
import fi.poytakirjuri.register.action.ActionStore;
import fi.poytakirjuri.register.choice.MeetingState;
import fi.poytakirjuri.register.db.Database;
import fi.poytakirjuri.register.file.FileStore;
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
import fi.poytakirjuri.register.version.VersionStore;
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
    private final DismissedStore dismissed;
    private final VersionChecks versions;
    private final FileChecks files;

    /// @param look opens the attached files
    public Checks(Database database, PdfLook look) {
        this.database = database;
        this.bodies = new BodyStore(database);
        this.rosters = new RosterStore(database);
        this.sectors = new SectorStore(database);
        this.offices = new OfficeStore(database);
        this.meetings = new MeetingStore(database);
        this.minutes = new MinutesStore(database);
        this.actions = new ActionStore(database);
        this.publications = new PublicationStore(database);
        this.dismissed = new DismissedStore(database);
        this.versions = new VersionChecks(new VersionStore(database));
        this.files = new FileChecks(new FileStore(database), look);
    }

    /// What one meeting's memo lacks before it is finalised, the gravest first; what was accepted is among it.
    public List<Finding> ofMeeting(long meetingId) {
        var read = minutes.read(meetingId).orElseThrow();
        var promised = read.matters().stream()
                .flatMap(m -> m.actions().stream())
                .filter(Action::isOpen)
                .toList();
        return Stream.of(
                        MinutesChecks.of(read),
                        MinutesChecks.of(promised),
                        MeetingChecks.duration(read.meeting()),
                        versions.of(read.meeting()),
                        files.of(read))
                .flatMap(List::stream)
                .sorted(Comparator.comparing(Finding::severity))
                .toList();
    }

    /// What is found in a table as it is on a day, the gravest first, without what was accepted.
    public List<Finding> findings(long bodyId, LocalDate today) {
        var subject = database.read(_ -> subject(bodyId, today));
        var accepted = dismissed.all(bodyId);
        return Stream.of(
                        RosterChecks.of(subject),
                        MeetingChecks.of(subject),
                        PaperChecks.of(subject),
                        versions.ofAll(bodyId, subject.meetings()),
                        subject.written().stream()
                                .flatMap(m -> files.of(m).stream())
                                .toList())
                .flatMap(List::stream)
                .filter(finding -> DismissedStore.of(finding, accepted).isEmpty())
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
