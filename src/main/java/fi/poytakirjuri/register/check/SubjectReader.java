package fi.poytakirjuri.register.check;

import fi.poytakirjuri.register.action.ActionStore;
import fi.poytakirjuri.register.choice.MeetingState;
import fi.poytakirjuri.register.db.Backups;
import fi.poytakirjuri.register.db.Database;
import fi.poytakirjuri.register.election.UnelectedStore;
import fi.poytakirjuri.register.meeting.Meeting;
import fi.poytakirjuri.register.meeting.MeetingStore;
import fi.poytakirjuri.register.meeting.ThemeStore;
import fi.poytakirjuri.register.nomination.CandidateStore;
import fi.poytakirjuri.register.nomination.RoundStore;
import fi.poytakirjuri.register.publication.Publication;
import fi.poytakirjuri.register.publication.PublicationStore;
import fi.poytakirjuri.register.retention.RetentionStore;
import fi.poytakirjuri.register.roster.OfficeStore;
import fi.poytakirjuri.register.roster.PersonStore;
import fi.poytakirjuri.register.roster.RosterStore;
import fi.poytakirjuri.register.roster.SectorStore;
import fi.poytakirjuri.register.roster.TermStore;
import fi.poytakirjuri.register.table.BodyStore;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.DSLContext;

/// Reads a [Subject]: one consistent picture, with the same number of queries for thirty years as for one.
final class SubjectReader {
    private final Database database;
    private final Backups backups;
    private final BodyStore bodies;
    private final RosterStore rosters;
    private final PersonStore persons;
    private final SectorStore sectors;
    private final OfficeStore offices;
    private final TermStore terms;
    private final RoundStore rounds;
    private final CandidateStore candidates;
    private final ThemeStore themes;
    private final MeetingStore meetings;
    private final ActionStore actions;
    private final PublicationStore publications;
    private final WrittenRows written;

    SubjectReader(Database database, Backups backups) {
        this.database = database;
        this.backups = backups;
        this.bodies = new BodyStore(database);
        this.rosters = new RosterStore(database);
        this.persons = new PersonStore(database);
        this.sectors = new SectorStore(database);
        this.offices = new OfficeStore(database);
        this.terms = new TermStore(database);
        this.rounds = new RoundStore(database);
        this.candidates = new CandidateStore(database);
        this.themes = new ThemeStore(database);
        this.meetings = new MeetingStore(database);
        this.actions = new ActionStore(database);
        this.publications = new PublicationStore(database);
        this.written = new WrittenRows(database);
    }

    Subject read(long bodyId, LocalDate today) {
        return database.read(sql -> {
            var all = meetings.all(bodyId);
            var published = published(bodyId, all);
            var seated = SubjectRows.seated(sql);
            var unfinished = all.stream()
                    .filter(m -> isUnderWork(m, today) && !published.contains(m.id()))
                    .toList();
            return new Subject(
                    bodies.body(bodyId),
                    today,
                    people(sql, bodyId, today, seated),
                    rounds(bodyId),
                    themes.all(bodyId),
                    all,
                    elsewhere(bodyId),
                    written.of(sql, unfinished, seated),
                    Secrets.read(persons),
                    new UnelectedStore(database).waiting(bodyId, today),
                    new RetentionStore(database).contacts(bodyId, today),
                    published,
                    actions.open(bodyId),
                    SubjectRows.withActions(sql, bodyId),
                    new BackupTimes(
                            backups.newest().map(LocalDateTime::toLocalDate).orElse(null), SubjectRows.begunOn(sql)));
        });
    }

    private People people(DSLContext sql, long bodyId, LocalDate today, List<Seated> seated) {
        return new People(
                rosters.roster(bodyId, today),
                sectors.sectors(bodyId),
                offices.offices(bodyId).stream().filter(o -> o.holds(today)).toList(),
                terms.terms(bodyId),
                seated,
                SubjectRows.organisations(sql, today),
                SubjectRows.names(sql));
    }

    /// The rounds of a table are few: one for a term and one for each who left.
    private List<RoundSubject> rounds(long bodyId) {
        return rounds.all(bodyId).stream()
                .map(round -> new RoundSubject(round, candidates.ofRound(round.id())))
                .toList();
    }

    private Set<Long> published(long bodyId, List<Meeting> all) {
        return Stream.concat(
                        all.stream()
                                .filter(m -> m.state() == MeetingState.PUBLISHED)
                                .map(Meeting::id),
                        publications.all(bodyId).stream()
                                .map(Publication::meetingId)
                                .filter(Objects::nonNull))
                .collect(Collectors.toSet());
    }

    private List<Meeting> elsewhere(long bodyId) {
        return bodies.bodies().stream()
                .filter(body -> body.id() != bodyId)
                .flatMap(body -> meetings.all(body.id()).stream())
                .toList();
    }

    private static boolean isUnderWork(Meeting meeting, LocalDate today) {
        return Subject.hasBeen(meeting, today) && meeting.state() != MeetingState.APPROVED;
    }
}
