package fi.poytakirjuri.register.report;

import static org.assertj.core.api.Assertions.assertThat;

import fi.poytakirjuri.exchange.sample.SampleCopy;
import fi.poytakirjuri.language.Language;
import fi.poytakirjuri.language.Texts;
import fi.poytakirjuri.register.choice.Capacity;
import fi.poytakirjuri.register.choice.MeetingState;
import fi.poytakirjuri.register.choice.Presence;
import fi.poytakirjuri.register.db.Database;
import fi.poytakirjuri.register.meeting.AttendanceStore;
import fi.poytakirjuri.register.meeting.Meeting;
import fi.poytakirjuri.register.meeting.MeetingNumber;
import fi.poytakirjuri.register.meeting.MeetingStore;
import fi.poytakirjuri.register.report.YearActions.Standing;
import fi.poytakirjuri.register.roster.PersonStore;
import fi.poytakirjuri.register.roster.RosterStore;
import fi.poytakirjuri.register.statement.Statement;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Month;
import java.util.Arrays;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The sample's years against numbers counted by hand from its documents.
class YearFiguresTest {
    private static final Texts TEXTS = Texts.in(Language.FI);

    @TempDir
    private static Path folder;

    private static Path sample;

    private Database database;
    private MeetingStore meetings;
    private AttendanceStore attendance;

    @BeforeAll
    static void makeTheSample() throws Exception {
        sample = folder.resolve("esimerkki.poyta");
        SampleCopy.make(sample);
    }

    @BeforeEach
    void openACopy() throws Exception {
        var file = Files.copy(sample, folder.resolve("oma.poyta"), StandardCopyOption.REPLACE_EXISTING);
        database = Database.open(file, Clock.systemUTC());
        meetings = new MeetingStore(database);
        attendance = new AttendanceStore(database, new RosterStore(database), new PersonStore(database));
    }

    @AfterEach
    void close() {
        database.close();
    }

    /// 1/2025 has 12 items, 4 of them procedural; each of the five others has the usual 6, 3 of them procedural.
    @Test
    void mattersAreTheItemsThatAreNotProcedural() {
        assertThat(year(2025).meetings().stream().map(MeetingFigures::matters)).containsExactly(8, 3, 3, 3, 3, 3);
        assertThat(year(2025).matters()).isEqualTo(23);
    }

    /// 1/2025 decides in 5 §, 6 §, 7 §, 9 § and 10 §, and notes in 4 §, 8 § and 11 §; each of the others decides once.
    /// 3/2026 decides in 3 and 4, and in 2, which is there for information and yet agrees on a statement.
    @Test
    void decisionsAreNotMereNotings() {
        assertThat(year(2025).meetings().stream().map(m -> m.decisions().size()))
                .containsExactly(5, 1, 1, 1, 1, 1);
        assertThat(year(2026).meetings().stream().map(m -> m.decisions().size()))
                .containsExactly(1, 1, 3, 1, 1, 1, 1);
        assertThat(year(2025).meetings().getFirst().decisions().stream()
                        .map(d -> d.place().item().number().main()))
                .containsExactly(5, 6, 7, 9, 10);
    }

    /// 15 members, but 14 on 8.10.2025, when Hanna Sirkiä's seat was empty. Away were p12 and p16; p09 and p16; p03;
    /// p12 and p14; p11; p05. Two of the present in 1/2025 were there remotely.
    @Test
    void attendanceIsOfThoseWhoWereMembersThatDay() {
        var year = year(2025);
        assertThat(year.meetings().stream().map(MeetingFigures::attendance))
                .containsExactly(
                        new Attendance(13, 15),
                        new Attendance(13, 15),
                        new Attendance(14, 15),
                        new Attendance(13, 15),
                        new Attendance(13, 14),
                        new Attendance(14, 15));
        assertThat(year.together()).isEqualTo(new Attendance(80, 89));
        assertThat(year.together().percent()).isEqualTo(90);
        assertThat(year.unmarked()).isZero();
    }

    /// Hanna Sirkiä left on 30.9.2025, after four meetings, and was in all of them; Tero Vuoristo began on 14.11.2025.
    @Test
    void aMemberIsCountedOnlyForTheMembersOwnDays() {
        assertThat(of("Hanna Sirkiä", 2025)).isEqualTo(new Attendance(4, 4));
        assertThat(of("Tero Vuoristo", 2025)).isEqualTo(new Attendance(1, 1));
        assertThat(of("Leena Isoniitty", 2025)).isEqualTo(new Attendance(4, 6));
        assertThat(of("Olli Rautavuori", 2025)).isEqualTo(new Attendance(6, 6));
        assertThat(year(2025).attendance()).hasSize(16);
    }

    /// Mikko Haapaharju came to 1/2025 for 8 §, Sini Purovuo to 3/2026 and 4/2026.
    @Test
    void expertsAreToldApartAndNeverCountedAsMembers() {
        assertThat(year(2025).experts()).isEqualTo(1);
        assertThat(year(2026).experts()).isEqualTo(2);
        assertThat(year(2026).attendance().stream().map(MemberFigures::name)).doesNotContain("Sini Purovuo");

        meetings.setState(meeting("6/2025").id(), MeetingState.HELD);
        var meeting = meeting("6/2025");
        var member = attendance.of(meeting).stream()
                .filter(who -> who.name().equals("Olli Rautavuori"))
                .findFirst()
                .orElseThrow();
        attendance.setPresence(meeting, member, null);
        attendance.addOutsider(meeting, "Olli Rautavuori", "", Capacity.EXPERT);
        assertThat(of("Olli Rautavuori", 2025)).isEqualTo(new Attendance(5, 6));
        assertThat(year(2025).unmarked()).isEqualTo(1);
    }

    /// Agreed in 2026: 1 in 1/2026, 1 in 2/2026, 4 in 3/2026, 8 in the theme's meeting, 1 in each of 4–7/2026.
    /// By 10.11.2026 done are those of 1, 2, 4, 5 and 6/2026 and two of the theme's. Late are three of 3/2026, and
    /// five of the theme's, due by 31.10. Open are the undated one, and those due 25.11. and 4.12.
    @Test
    void everyActionStandsInOneWay() {
        var actions = year(2026).actions();
        assertThat(Arrays.stream(Standing.values()).map(actions::count)).containsExactly(7, 3, 8, 0);
        assertThat(actions.actions()).hasSize(18);
        assertThat(Arrays.stream(Standing.values()).map(year(2025).actions()::count))
                .containsExactly(9, 0, 0, 0);
    }

    /// The last of the year's meetings is not held yet, so the year goes on, and is told of as on 7/2026's day.
    @Test
    void aYearThatGoesOnIsToldOfAsOnItsLatestMeetingsDay() {
        assertThat(year(2026).isOver()).isFalse();
        assertThat(year(2026).on()).isEqualTo(LocalDate.of(2026, 11, 10));
        assertThat(year(2025).isOver()).isTrue();
        assertThat(year(2025).on()).isEqualTo(LocalDate.of(2025, 12, 31));

        meetings.setState(meeting("8/2026").id(), MeetingState.CANCELLED);
        assertThat(year(2026).isOver()).isTrue();
        assertThat(year(2026).meetings()).hasSize(7);
    }

    @Test
    void whoCameAndWentIsKnownWithTheSuccessor() {
        var members = year(2025).members();
        assertThat(members.sitting()).hasSize(15);
        assertThat(members.representatives()).isEqualTo(12);
        assertThat(members.named()).isEqualTo(2);
        assertThat(members.left()).singleElement().satisfies(left -> {
            assertThat(left.person().name()).isEqualTo("Hanna Sirkiä");
            assertThat(members.successor(left).orElseThrow().person().name()).isEqualTo("Tero Vuoristo");
        });
        assertThat(members.joined()).singleElement().matches(members::isSuccessor);
        assertThat(members.newTerm().orElseThrow().years()).isEqualTo("2025–2026");
        assertThat(year(2026).members().left()).isEmpty();
    }

    @Test
    void themesStatementsAndPublicationsAreThoseOfTheYear() {
        var year = year(2026);
        assertThat(year.themes())
                .singleElement()
                .satisfies(theme -> assertThat(theme.meetings()).hasSize(1));
        assertThat(year.statements().stream().map(Statement::sentOn)).containsExactly(LocalDate.of(2026, 5, 22));
        assertThat(year.inPreparation().stream().map(Statement::title))
                .containsExactly("Lausunto järjestöavustusten kriteereistä");
        assertThat(year.publications()).hasSize(5);
        assertThat(year(2025).publications()).hasSize(6);
        assertThat(year(2025).themes()).isEmpty();
        assertThat(year(2025).inPreparation()).isEmpty();
    }

    /// 29.1., 12.3., 7.5., 27.8., 8.10. and 3.12.2025.
    @Test
    void meetingsAreCountedByMonth() {
        assertThat(Arrays.stream(Month.values()).map(year(2025)::heldIn))
                .containsExactly(1, 0, 1, 0, 1, 0, 0, 1, 0, 1, 0, 1);
    }

    @Test
    void aYearWithoutMeetingsHasNothing() {
        var year = year(2031);
        assertThat(year.isEmpty()).isTrue();
        assertThat(year.isOver()).isTrue();
        assertThat(year.together().percent()).isZero();
    }

    @Test
    void aMeetingThatIsOnlyPlannedIsNotCounted() {
        var meeting = meeting("8/2026");
        attendance.setRest(meeting, Presence.PRESENT);
        assertThat(year(2026).meetings()).hasSize(7);
    }

    private Attendance of(String name, int year) {
        return year(year).attendance().stream()
                .filter(member -> member.name().equals(name))
                .findFirst()
                .orElseThrow()
                .attendance();
    }

    private Meeting meeting(String number) {
        return meetings.find(1, MeetingNumber.read(number).orElseThrow()).orElseThrow();
    }

    private YearFigures year(int year) {
        return YearFigures.read(database, 1, year, TEXTS);
    }
}
