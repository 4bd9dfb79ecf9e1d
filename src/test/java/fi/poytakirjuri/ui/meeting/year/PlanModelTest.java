package fi.poytakirjuri.ui.meeting.year;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import fi.poytakirjuri.register.meeting.Meeting;
import fi.poytakirjuri.register.meeting.NewMeeting;
import fi.poytakirjuri.ui.meeting.ModelTest;
import fi.poytakirjuri.ui.meeting.list.NewMeetingModel;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// The register has one meeting, on Wednesday 20.5.2026, which is today.
class PlanModelTest extends ModelTest {
    private YearModel year;
    private PlanModel plan;

    @BeforeEach
    void make() {
        year = new YearModel(room.plans(), body, room.tools);
        plan = new PlanModel(year, new NewMeetingModel(room.stores, body, room.tools), room.plans(), room.tools);
        settle();
        year.seen(true);
        settle();
    }

    @Test
    void aDayOnWhichAnotherTableMeetsIsTold() {
        long other = room.stores.bodies().add("Kylien pöytä", "");
        room.stores
                .meetings()
                .add(new NewMeeting(
                        other, "Kokous", LocalDate.of(2026, 6, 3), null, null, "", null, null, null, "", ""));
        settle();
        assertThat(plan.against(LocalDate.of(2026, 6, 3))).contains("samana päivänä: Kylien pöytä");
        assertThat(plan.against(LocalDate.of(2026, 6, 10))).isEmpty();
    }

    @Test
    void aYearIsProposedFromItsWeekdayAndMadeInOneStep() {
        turnTo(2027);
        begin();
        plan.countProperty().set("8");
        assertThat(plan.weekdayProperty().get()).isEqualTo(DayOfWeek.WEDNESDAY);
        plan.weekdayProperty().set(DayOfWeek.THURSDAY);
        plan.startProperty().set("9");
        plan.endProperty().set("10.30");
        plan.placeProperty().set("Maakuntatalo");
        assertThat(days()).hasSize(8).allMatch(day -> day.getDayOfWeek() == DayOfWeek.THURSDAY);
        plan.make();
        settle();
        assertThat(plan.planningProperty().get()).isFalse();
        assertThat(meetings()).hasSize(8).allSatisfy(meeting -> {
            assertThat(meeting.timetable().start()).isEqualTo(LocalTime.of(9, 0));
            assertThat(meeting.timetable().end()).isEqualTo(LocalTime.of(10, 30));
            assertThat(meeting.place()).isEqualTo("Maakuntatalo");
            assertThat(meeting.title()).isEqualTo("Kokous");
        });
        assertThat(meetings()).extracting(Meeting::writtenNumber).startsWith("1/2027", "2/2027");
        undo();
        assertThat(meetings()).isEmpty();
    }

    @Test
    void nothingIsProposedBeforeTomorrowAndWhatIsThereCounts() {
        begin();
        assertThat(plan.countProperty().get()).isEqualTo("6");
        assertThat(days()).hasSize(5).allMatch(day -> day.isAfter(TODAY));
    }

    @Test
    void aProposalIsMovedDroppedAndAddedByHand() {
        turnTo(2027);
        begin();
        var first = plan.proposalsProperty().get().getFirst();
        plan.move(first, first.day().plusDays(1));
        assertThat(days().getFirst()).isEqualTo(first.day().plusDays(1));
        plan.move(first, LocalDate.of(2026, 12, 31));
        assertThat(days().getFirst().getYear()).isEqualTo(2027);
        plan.drop(first);
        assertThat(days()).hasSize(5);
        assertThat(plan.missing()).isEqualTo(1);
        plan.add(LocalDate.of(2027, 12, 24));
        assertThat(days().getLast()).isEqualTo(LocalDate.of(2027, 12, 24));
        assertThat(plan.against(LocalDate.of(2027, 12, 24))).contains("Jouluaatto");
        assertThat(plan.against(LocalDate.of(2027, 7, 7))).contains("heinäkuu");
        assertThat(plan.against(LocalDate.of(2027, 2, 3))).isEmpty();
    }

    @Test
    void wordsThatCannotBeReadLeaveTheProposalsAndAreTold() {
        turnTo(2027);
        begin();
        plan.countProperty().set("paljon");
        assertThat(days()).hasSize(6);
        assertThat(plan.countProblem()).isPresent();
        plan.countProperty().set("52");
        assertThat(plan.missing()).isPositive();
        plan.weeksProperty().set("8, 9 ja 40–42");
        assertThat(plan.weeksProblem()).isEmpty();
        assertThat(ClosedWeeks.read("8, 9 ja 40 – 42")).contains(Set.of(8, 9, 40, 41, 42));
        assertThat(ClosedWeeks.read("54")).isEmpty();
        assertThat(ClosedWeeks.read("")).contains(Set.of());
        plan.startProperty().set("pian");
        assertThat(plan.canMake()).isFalse();
    }

    @Test
    void movingAnInvitedMeetingTellsThatTheInvitationMustFollow() {
        year.move(only(), LocalDate.of(2026, 5, 27));
        settle();
        assertThat(only().date()).isEqualTo(LocalDate.of(2026, 5, 27));
        assertThat(toast()).doesNotContain("kutsu");
        room.stores.meetings().markInvited(meeting, TODAY);
        settle();
        year.move(only(), LocalDate.of(2026, 6, 3));
        settle();
        assertThat(toast()).contains("keskiviikko 3.6.2026").contains("Kutsu on jo lähetetty");
        undo();
        assertThat(only().date()).isEqualTo(LocalDate.of(2026, 5, 27));
        assertThat(only().timetable().start()).isEqualTo(LocalTime.of(13, 0));
    }

    private Meeting only() {
        return meetings().getFirst();
    }

    private String toast() {
        return requireNonNull(room.tools.toasts().newestProperty().get()).words();
    }

    private void turnTo(int other) {
        year.goTo(other);
        settle();
    }

    private void begin() {
        plan.begin();
        settle();
    }

    private List<LocalDate> days() {
        return plan.proposalsProperty().get().stream().map(Proposal::day).toList();
    }

    private List<Meeting> meetings() {
        return year.round().orElseThrow().meetings();
    }
}
