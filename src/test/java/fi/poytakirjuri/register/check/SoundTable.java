package fi.poytakirjuri.register.check;

import fi.poytakirjuri.document.pdf.PictureOnly;
import fi.poytakirjuri.language.Language;
import fi.poytakirjuri.language.Texts;
import fi.poytakirjuri.register.action.ActionStore;
import fi.poytakirjuri.register.action.Due;
import fi.poytakirjuri.register.action.Owner;
import fi.poytakirjuri.register.choice.ItemKind;
import fi.poytakirjuri.register.choice.MeetingState;
import fi.poytakirjuri.register.choice.OfficeKind;
import fi.poytakirjuri.register.choice.Presence;
import fi.poytakirjuri.register.choice.SeatRole;
import fi.poytakirjuri.register.db.Database;
import fi.poytakirjuri.register.db.OpeningTrouble;
import fi.poytakirjuri.register.meeting.AgendaStore;
import fi.poytakirjuri.register.meeting.AttachmentStore;
import fi.poytakirjuri.register.meeting.AttendanceStore;
import fi.poytakirjuri.register.meeting.ItemText;
import fi.poytakirjuri.register.meeting.Meeting;
import fi.poytakirjuri.register.meeting.MeetingStore;
import fi.poytakirjuri.register.meeting.NewMeeting;
import fi.poytakirjuri.register.meeting.ThemeStore;
import fi.poytakirjuri.register.nomination.CandidateStore;
import fi.poytakirjuri.register.nomination.RoundStore;
import fi.poytakirjuri.register.publication.PublicationStore;
import fi.poytakirjuri.register.roster.NewMember;
import fi.poytakirjuri.register.roster.OfficeStore;
import fi.poytakirjuri.register.roster.PersonStore;
import fi.poytakirjuri.register.roster.RosterStore;
import fi.poytakirjuri.register.roster.SeatStore;
import fi.poytakirjuri.register.roster.SectorStore;
import fi.poytakirjuri.register.roster.TermStore;
import fi.poytakirjuri.register.table.BodyStore;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A table in which no check finds anything: each test breaks one thing of it.
/// Twelve representatives of two sectors, six meetings in 2026; the fifth is held and being written.
final class SoundTable implements AutoCloseable {
    static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    final Database database;
    final BodyStore bodies;
    final SectorStore sectors;
    final SeatStore seats;
    final OfficeStore offices;
    final PersonStore persons;
    final RosterStore rosters;
    final MeetingStore meetings;
    final AgendaStore agendas;
    final AttendanceStore attendance;
    final AttachmentStore attachments;
    final ActionStore actions;
    final PublicationStore publications;
    final TermStore terms;
    final RoundStore rounds;
    final CandidateStore candidates;
    final ThemeStore themes;

    final long body;
    final long culture;
    final List<SeatStore.Seated> members = new ArrayList<>();
    final List<Long> meetingIds = new ArrayList<>();
    final long term;
    final long nextTerm;
    final long round;
    long decision;
    long action;

    private final Texts texts = Texts.in(Language.FI);

    SoundTable(Path folder) throws OpeningTrouble {
        database = Database.create(folder.resolve("rekisteri.poyta"), Clock.systemUTC());
        bodies = new BodyStore(database);
        sectors = new SectorStore(database);
        seats = new SeatStore(database);
        offices = new OfficeStore(database);
        persons = new PersonStore(database);
        rosters = new RosterStore(database);
        meetings = new MeetingStore(database);
        agendas = new AgendaStore(database);
        attendance = new AttendanceStore(database, rosters, persons);
        attachments = new AttachmentStore(database);
        actions = new ActionStore(database);
        publications = new PublicationStore(database);
        terms = new TermStore(database);
        rounds = new RoundStore(database);
        candidates = new CandidateStore(database);
        themes = new ThemeStore(database);
        body = bodies.add("Testilän kumppanuuspöytä", "Testipöytä");
        term = terms.add(body, LocalDate.of(2025, 1, 1), LocalDate.of(2026, 12, 31));
        nextTerm = terms.add(body, LocalDate.of(2027, 1, 1), LocalDate.of(2028, 12, 31));
        round = rounds.add(body, nextTerm, LocalDateTime.of(2026, 11, 1, 0, 0), LocalDateTime.of(2026, 11, 27, 16, 0));
        rounds.setElectionOn(round, LocalDate.of(2026, 12, 11));
        culture = sectors.add(body, "Kulttuuri", 6);
        fillRoster(sectors.add(body, "Liikunta", 6));
        fillMeetings();
    }

    /// Every message, the gravest first.
    List<String> messages() {
        return findings().stream().map(finding -> finding.message(texts)).toList();
    }

    List<Finding> findings() {
        return checks().findings(body, TODAY);
    }

    /// What the checklist of a meeting tells.
    List<Finding> ofMeeting(long meetingId) {
        return checks().ofMeeting(meetingId);
    }

    /// As the program makes them when it opens the register: nothing is remembered of its files.
    private Checks checks() {
        return new Checks(database, PictureOnly::is);
    }

    Meeting meeting(int number) {
        return meetings.find(meetingIds.get(number - 1)).orElseThrow();
    }

    long add(LocalDate day, @Nullable LocalTime start, @Nullable LocalTime end) {
        var secretary = members.getFirst().personId();
        return meetings.add(
                new NewMeeting(body, "", day, start, end, "Järjestötalo", secretary, secretary, secretary, "", ""));
    }

    NewMember member(int number, SeatRole role) {
        return new NewMember(
                "Etunimi" + number,
                "Sukunimi" + number,
                number + "@esimerkki.fi",
                "",
                "",
                "",
                role,
                Set.of(),
                null,
                null);
    }

    @Override
    public void close() {
        database.close();
    }

    private void fillRoster(long sports) {
        for (int i = 1; i <= 12; i++) {
            var member = member(i, SeatRole.ASSOCIATION_REP).forSectors(Set.of(i % 2 == 0 ? culture : sports));
            members.add(seats.add(body, member, TODAY));
        }
        members.add(seats.add(body, member(13, SeatRole.ARENA_CHAIR), TODAY));
        members.add(seats.add(body, member(14, SeatRole.REGION_REP).during(LocalDate.of(2025, 1, 1), null), TODAY));
        for (var office : List.of(OfficeKind.CHAIR, OfficeKind.SECRETARY, OfficeKind.CONVENER))
            offices.give(body, office, members.getFirst().personId(), LocalDate.of(2025, 1, 1), null);
    }

    private void fillMeetings() {
        var days = List.of("2026-01-27", "2026-03-10", "2026-04-21", "2026-06-02", "2026-11-10", "2026-12-08");
        for (var day : days) meetingIds.add(add(LocalDate.parse(day), LocalTime.of(13, 0), LocalTime.of(15, 0)));
        for (int number = 1; number <= 4; number++)
            publications.mark(
                    meeting(number).id(), "muistio", "", meeting(number).date().plusDays(7), "");
        meetings.setState(meeting(5).id(), MeetingState.HELD);
        attendance.setRest(meeting(5), Presence.PRESENT);
        decision = agendas.add(meeting(5).id(), "Avustukset", null);
        agendas.setKind(decision, ItemKind.DECISION);
        agendas.setText(decision, ItemText.DECISION, "Sovittiin, että asia valmistellaan. Ks. liite 1.");
        attachments.add(meeting(5).id(), null, "Taulukko", "taulukko.pdf", "application/pdf", new byte[] {1});
        var owner = Owner.person(members.getFirst().personId(), "Etunimi1 Sukunimi1");
        action = actions.add(decision, "Lähettää kysely", List.of(owner), Due.on(LocalDate.of(2026, 12, 1)));
    }
}
