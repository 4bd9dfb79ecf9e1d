package fi.poytakirjuri.register.theme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.poytakirjuri.language.Language;
import fi.poytakirjuri.language.Texts;
import fi.poytakirjuri.register.action.ActionStore;
import fi.poytakirjuri.register.action.Due;
import fi.poytakirjuri.register.choice.Capacity;
import fi.poytakirjuri.register.choice.ItemKind;
import fi.poytakirjuri.register.choice.MeetingState;
import fi.poytakirjuri.register.db.Database;
import fi.poytakirjuri.register.meeting.AgendaItem;
import fi.poytakirjuri.register.meeting.AgendaStore;
import fi.poytakirjuri.register.meeting.AttendanceStore;
import fi.poytakirjuri.register.meeting.ItemText;
import fi.poytakirjuri.register.meeting.Meeting;
import fi.poytakirjuri.register.meeting.MeetingStore;
import fi.poytakirjuri.register.meeting.NewMeeting;
import fi.poytakirjuri.register.meeting.Theme;
import fi.poytakirjuri.register.meeting.ThemeLead;
import fi.poytakirjuri.register.meeting.ThemeNoteStore;
import fi.poytakirjuri.register.meeting.ThemeStore;
import fi.poytakirjuri.register.meeting.ThemeText;
import fi.poytakirjuri.register.roster.OrganisationStore;
import fi.poytakirjuri.register.roster.PersonStore;
import fi.poytakirjuri.register.roster.RosterStore;
import fi.poytakirjuri.register.roster.SectorStore;
import fi.poytakirjuri.register.table.BodyStore;
import fi.poytakirjuri.register.template.TemplateStore;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ThemeThreadsTest {
    private static final LocalDate FIRST = LocalDate.of(2026, 3, 10);

    private Database database;
    private ThemeStore themes;
    private ThemeThreads threads;
    private MeetingStore meetings;
    private AttendanceStore attendance;
    private long body;
    private long theme;

    @BeforeEach
    void open(@TempDir Path folder) throws Exception {
        database = Database.create(folder.resolve("koe.poyta"), Clock.systemDefaultZone());
        themes = new ThemeStore(database);
        threads = new ThemeThreads(database, Texts.in(Language.FI));
        meetings = new MeetingStore(database);
        attendance = new AttendanceStore(database, new RosterStore(database), new PersonStore(database));
        body = new BodyStore(database).add("Koepöytä", "Koe");
        new TemplateStore(database).addUsual(body);
        theme = themes.add(body, "Yksinäisyys", "Harjuvesi", "Jokaiselle kohtaamispaikka", 3);
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void theNextMeetingHasItsPlaceItsAgendaAndThoseWhoCameLast() {
        var first = meeting(begin(FIRST));
        attendance.addOutsider(first, "Tuuli Metsälampi", "Harjuveden kirjasto", Capacity.PARTICIPANT);
        attendance.addOutsider(first, "Kalle Koskela", "Konsultti Oy", Capacity.EXPERT);
        var second = meeting(begin(FIRST.plusWeeks(6)));
        assertThat(second.writtenNumber()).isEqualTo("2/3");
        assertThat(second.number().number()).isNull();
        assertThat(new AgendaStore(database).items(second.id()))
                .extracting(AgendaItem::title)
                .contains("Yhteinen tavoite", "Kahvila", "Työnjako");
        assertThat(attendance.of(second)).singleElement().satisfies(who -> {
            assertThat(who.name()).isEqualTo("Tuuli Metsälampi");
            assertThat(who.organisation()).isEqualTo("Harjuveden kirjasto");
            assertThat(who.presence()).isNull();
        });
        database.undo();
        assertThat(thread().meetings()).hasSize(1);
    }

    @Test
    void theThreadTellsMeetingsDecisionsActionsAndNotesInTheOrderOfTime() {
        long first = begin(FIRST);
        var agenda = new AgendaStore(database);
        long item = agenda.add(first, "Kahvilan paikka", null);
        agenda.setKind(item, ItemKind.DECISION);
        agenda.setText(item, ItemText.DECISION, "Sovittiin kirjastosta.");
        new ActionStore(database).add(item, "Varataan tila", List.of(), Due.OPEN);
        var notes = new ThemeNoteStore(database);
        long sector = new SectorStore(database).add(body, "Kulttuuri", 1);
        notes.setText(notes.add(theme, sector, FIRST.minusDays(3)), "Kuoro tulisi mukaan");
        begin(FIRST.plusWeeks(4));
        var thread = thread();
        assertThat(thread.moments())
                .extracting(moment -> switch (moment) {
                    case Moment.Met(var meeting) -> meeting.writtenNumber();
                    case Moment.Agreed(var decided) -> decided.text();
                    case Moment.Promised(var action, var _) -> action.text();
                    case Moment.Noted(var note) -> note.sector() + ": " + note.text();
                })
                .containsExactly(
                        "Kulttuuri: Kuoro tulisi mukaan", "1/3", "Sovittiin kirjastosta.", "Varataan tila", "2/3");
        assertThat(thread.held()).isZero();
        meetings.setState(first, MeetingState.HELD);
        assertThat(thread().held()).isEqualTo(1);
    }

    @Test
    void whoIsInMainChargeMayBeAnOrganisationOrWordsAndGoRound() {
        long first = begin(FIRST);
        long library = new OrganisationStore(database).add("Harjuveden kirjasto");
        themes.setLead(theme, ThemeLead.organisation(library, "Harjuveden kirjasto"));
        assertThat(theme().lead().name()).isEqualTo("Harjuveden kirjasto");
        assertThat(leadIn(first)).isEqualTo("Harjuveden kirjasto");
        themes.setLeadIn(first, "seurakunta");
        assertThat(leadIn(first)).isEqualTo("seurakunta");
        themes.setLead(theme, ThemeLead.words("kaikki vuorollaan"));
        assertThat(theme().lead().organisationId()).isNull();
        themes.setLeadIn(first, "");
        assertThat(leadIn(first)).isEqualTo("kaikki vuorollaan");
        themes.setLead(theme, ThemeLead.NOBODY);
        assertThat(leadIn(first)).isEmpty();
    }

    @Test
    void aCancelledMeetingGivesItsPlaceToTheNext() {
        begin(FIRST);
        meetings.setState(begin(FIRST.plusWeeks(3)), MeetingState.CANCELLED);
        assertThat(meeting(begin(FIRST.plusWeeks(6))).writtenNumber()).isEqualTo("2/3");
    }

    @Test
    void aRemovedThemeLeavesItsMeetingsAndComesBackWithThem() {
        long first = begin(FIRST);
        themes.close(theme, FIRST);
        assertThat(theme().isOpen()).isFalse();
        themes.remove(theme);
        assertThat(meeting(first).theme()).isNull();
        database.undo();
        assertThat(meeting(first).writtenNumber()).isEqualTo("1/3");
        database.undo();
        assertThat(theme().isOpen()).isTrue();
        assertThatThrownBy(() -> themes.setText(theme, ThemeText.NAME, " "))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private String leadIn(long id) {
        var in = meeting(id).theme();
        return in == null ? "–" : in.lead();
    }

    private Theme theme() {
        return themes.find(theme).orElseThrow();
    }

    private ThemeThread thread() {
        return threads.read(theme).orElseThrow();
    }

    private Meeting meeting(long id) {
        return meetings.find(id).orElseThrow();
    }

    private long begin(LocalDate day) {
        var template = new TemplateStore(database)
                .all(body).stream()
                        .filter(t -> t.name().equals("Teemapöytä"))
                        .findFirst()
                        .orElseThrow();
        var meeting = new NewMeeting(
                body, "Teemapöytä", day, LocalTime.of(9, 0), LocalTime.of(10, 30), "", null, null, null, "", "");
        return threads.begin(theme, meeting, template.id(), "Kahvila");
    }
}
