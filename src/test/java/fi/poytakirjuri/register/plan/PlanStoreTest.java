package fi.poytakirjuri.register.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fi.poytakirjuri.register.choice.BodyKind;
import fi.poytakirjuri.register.choice.MeetingState;
import fi.poytakirjuri.register.choice.SeatRole;
import fi.poytakirjuri.register.db.Database;
import fi.poytakirjuri.register.meeting.AttendanceStore;
import fi.poytakirjuri.register.meeting.Meeting;
import fi.poytakirjuri.register.meeting.MeetingDuty;
import fi.poytakirjuri.register.meeting.MeetingStore;
import fi.poytakirjuri.register.meeting.NewMeeting;
import fi.poytakirjuri.register.roster.NewMember;
import fi.poytakirjuri.register.roster.PersonStore;
import fi.poytakirjuri.register.roster.RosterStore;
import fi.poytakirjuri.register.roster.SeatStore;
import fi.poytakirjuri.register.table.BodyStore;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlanStoreTest {
    private static final LocalDate NEW_YEAR = LocalDate.of(2026, 1, 1);

    private Database database;
    private MeetingStore meetings;
    private PlanStore plans;
    private long body;

    @BeforeEach
    void open(@TempDir Path folder) throws Exception {
        database = Database.create(folder.resolve("koe.poyta"), Clock.systemDefaultZone());
        meetings = new MeetingStore(database);
        var bodies = new BodyStore(database);
        var persons = new PersonStore(database);
        plans = new PlanStore(
                database, bodies, meetings, new AttendanceStore(database, new RosterStore(database), persons), persons);
        body = bodies.add("Koepöytä", "Koe");
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void aYearIsMadeAndUnmadeInOneStep() {
        plans.make(Stream.of(2, 4, 5, 6).map(month -> on(month, 10)).toList());
        assertThat(numbers()).containsExactly("1/2026 10.2.", "2/2026 10.4.", "3/2026 10.5.", "4/2026 10.6.");
        database.undo();
        assertThat(meetings.all(body)).isEmpty();
        database.redo();
        assertThat(meetings.all(body)).hasSize(4);
    }

    @Test
    void newMeetingsTakeTheirNumbersByTheirDaysAmongThoseNotYetInvited() {
        long invited = meetings.add(on(3, 3));
        meetings.markInvited(invited, NEW_YEAR);
        meetings.add(on(9, 1));
        plans.make(List.of(on(5, 5), on(2, 3)));
        assertThat(numbers()).containsExactly("2/2026 3.2.", "1/2026 3.3.", "3/2026 5.5.", "4/2026 1.9.");
    }

    @Test
    void aMovedMeetingKeepsItsTimeAndTheOthersChangeNumbersWithIt() {
        var ids = plans.make(List.of(on(2, 3), on(3, 3), on(4, 7)));
        plans.move(ids.getFirst(), LocalDate.of(2026, 3, 24));
        assertThat(numbers()).containsExactly("1/2026 3.3.", "2/2026 24.3.", "3/2026 7.4.");
        var moved = meetings.find(ids.getFirst()).orElseThrow().timetable();
        assertThat(moved.start()).isEqualTo(LocalTime.of(13, 0));
        assertThat(moved.end()).isEqualTo(LocalTime.of(15, 0));
        database.undo();
        assertThat(numbers()).containsExactly("1/2026 3.2.", "2/2026 3.3.", "3/2026 7.4.");
    }

    @Test
    void theRoundCountsWhatIsNotCancelledAndTellsOfGapsStillAhead() {
        var ids = plans.make(List.of(on(1, 20), on(4, 14), on(5, 12), on(6, 9), on(9, 8)));
        meetings.setState(ids.get(2), MeetingState.CANCELLED);
        var round = plans.read(body, 2026, LocalDate.of(2026, 4, 20));
        assertThat(round.meetings()).hasSize(5);
        assertThat(round.counted()).hasSize(4);
        assertThat(round.isTooFew()).isTrue();
        assertThat(round.gaps())
                .extracting(Gap::from, Gap::to)
                .containsExactly(tuple(day(9, 8), LocalDate.of(2026, 12, 31)));
        assertThat(plans.read(body, 2026, NEW_YEAR).gaps()).hasSize(2);
        assertThat(plans.read(body, 2027, NEW_YEAR).gaps()).isEmpty();
    }

    @Test
    void aThemeTableHasNoNumberOfMeetingsToReach() {
        plans.make(List.of(on(1, 20), on(9, 8)));
        new BodyStore(database).kind(body, BodyKind.THEME);
        var round = plans.read(body, 2026, NEW_YEAR);
        assertThat(round.gaps()).isEmpty();
        assertThat(round.isTooFew()).isFalse();
    }

    @Test
    void meetingsOfTwoTablesAtTheSameTimeAreTold() {
        long other = new BodyStore(database).add("Kylien pöytä", "");
        plans.make(List.of(on(2, 3), on(3, 3)));
        meetings.add(meeting(other, day(2, 3), LocalTime.of(14, 0), null));
        meetings.add(meeting(other, day(3, 3), LocalTime.of(15, 0), LocalTime.of(16, 0)));
        assertThat(plans.read(body, 2026, NEW_YEAR).clashes()).singleElement().satisfies(clash -> {
            assertThat(clash.meeting().date()).isEqualTo(day(2, 3));
            assertThat(clash.table()).isEqualTo("Kylien pöytä");
            assertThat(clash.isSameTime()).isTrue();
            assertThat(clash.people()).isEmpty();
        });
    }

    @Test
    void someoneWithTwoMeetingsOnOneDayIsNamed() {
        long aino = new SeatStore(database)
                .add(body, NewMember.of("Aino", "Äijälä", SeatRole.ASSOCIATION_REP), NEW_YEAR)
                .personId();
        long other = new BodyStore(database).add("Kylien pöytä", "");
        plans.make(List.of(on(2, 3)));
        long early = meetings.add(meeting(other, day(2, 3), LocalTime.of(9, 0), LocalTime.of(10, 0)));
        assertThat(plans.read(body, 2026, NEW_YEAR).clashes()).isEmpty();
        meetings.setDuty(early, MeetingDuty.SECRETARY, aino);
        assertThat(plans.read(body, 2026, NEW_YEAR).clashes()).singleElement().satisfies(clash -> {
            assertThat(clash.isSameTime()).isFalse();
            assertThat(clash.people()).containsExactly("Aino Äijälä");
        });
        assertThat(plans.read(body, 2026, day(2, 4)).clashes()).isEmpty();
    }

    private List<String> numbers() {
        return meetings.all(body).reversed().stream()
                .map(m -> m.writtenNumber() + " " + shortDay(m))
                .toList();
    }

    private static String shortDay(Meeting meeting) {
        return meeting.date().getDayOfMonth() + "." + meeting.date().getMonthValue() + ".";
    }

    private NewMeeting on(int month, int day) {
        return meeting(body, day(month, day), LocalTime.of(13, 0), LocalTime.of(15, 0));
    }

    private static LocalDate day(int month, int day) {
        return LocalDate.of(2026, month, day);
    }

    private static NewMeeting meeting(long body, LocalDate day, LocalTime start, @Nullable LocalTime end) {
        return new NewMeeting(body, "Kokous", day, start, end, "Koivu", null, null, null, "", "");
    }
}
