package fi.poytakirjuri.register.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import fi.poytakirjuri.register.action.ActionStore;
import fi.poytakirjuri.register.action.Due;
import fi.poytakirjuri.register.action.Owner;
import fi.poytakirjuri.register.choice.NumberStyle;
import fi.poytakirjuri.register.db.Database;
import fi.poytakirjuri.register.table.BodyStore;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AgendaStoreTest {
    private Database database;
    private MeetingStore meetings;
    private AgendaStore agenda;
    private OrderStore order;
    private long body;
    private long meeting;

    @BeforeEach
    void open(@TempDir Path folder) throws Exception {
        database = Database.create(folder.resolve("koe.poyta"), Clock.systemDefaultZone());
        meetings = new MeetingStore(database);
        agenda = new AgendaStore(database);
        order = new OrderStore(database);
        body = new BodyStore(database).add("Koepöytä", "Koe");
        meeting = addMeeting(LocalDate.of(2026, 3, 10));
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void itemsStandInTheOrderTheyWereAddedAndCountFromOne() {
        add("Avaus", "Kuulumiset", "Päättäminen");
        assertThat(lines()).containsExactly("1 Avaus", "2 Kuulumiset", "3 Päättäminen");
    }

    @Test
    void anItemCanBeAddedAfterAnother() {
        var ids = add("Avaus", "Päättäminen");
        agenda.add(meeting, "Kuulumiset", ids.getFirst());
        assertThat(lines()).containsExactly("1 Avaus", "2 Kuulumiset", "3 Päättäminen");
    }

    @Test
    void anItemMovesAmongItsSiblingsAndStopsAtTheEnds() {
        var ids = add("a", "b", "c", "d");
        order.move(List.of(ids.get(3)), -2);
        assertThat(lines()).containsExactly("1 a", "2 d", "3 b", "4 c");
        order.move(List.of(ids.get(0)), -1);
        order.move(List.of(ids.get(2)), 9);
        assertThat(lines()).containsExactly("1 a", "2 d", "3 b", "4 c");
        order.move(List.of(ids.get(0)), 9);
        assertThat(lines()).containsExactly("1 d", "2 b", "3 c", "4 a");
    }

    @Test
    void aSubItemFollowsItsParentAndHasItsNumber() {
        var ids = add("a", "b", "c");
        order.indent(List.of(ids.get(1)));
        assertThat(lines()).containsExactly("1 a", "1.1 b", "2 c");
        order.indent(List.of(ids.get(2)));
        assertThat(lines()).containsExactly("1 a", "1.1 b", "1.2 c");
        order.outdent(List.of(ids.get(1)));
        assertThat(lines()).containsExactly("1 a", "1.1 c", "2 b");
    }

    @Test
    void theFirstItemHasNothingToBeASubItemOf() {
        var ids = add("a", "b");
        order.indent(List.of(ids.getFirst()));
        assertThat(lines()).containsExactly("1 a", "2 b");
    }

    @Test
    void theInvitationFreezesNumbersAndALaterItemTakesTheNext() {
        var ids = add("Avaus", "Päättäminen");
        meetings.markInvited(meeting, LocalDate.of(2026, 3, 1));
        agenda.add(meeting, "Kuulumiset", ids.getFirst());
        assertThat(lines()).containsExactly("1 Avaus", "3 Kuulumiset", "2 Päättäminen");
    }

    @Test
    void runningNumbersGoOnFromTheYearsEarlierMeetings() {
        add("a", "b", "c");
        meetings.setNumberStyle(meeting, NumberStyle.SECTION_AFTER, true);
        long next = addMeeting(LocalDate.of(2026, 4, 21));
        agenda.add(next, "d", null);
        meetings.setNumberStyle(next, NumberStyle.SECTION_AFTER, true);
        assertThat(agenda.items(next).getFirst().number().write(NumberStyle.SECTION_AFTER))
                .isEqualTo("4\u00a0§");
    }

    @Test
    void undoingADeletedMeetingBringsBackItsAgendaWithItsActions() {
        var ids = add("a", "b");
        var actions = new ActionStore(database);
        actions.add(ids.get(1), "Kysytään tilaa", List.of(Owner.everyone("")), Due.on(LocalDate.of(2026, 5, 8)));
        meetings.remove(meeting);
        assertThat(agenda.items(meeting)).isEmpty();
        database.undo();
        assertThat(lines()).containsExactly("1 a", "2 b");
        assertThat(actions.ofMeeting(meeting)).singleElement().satisfies(action -> {
            assertThat(action.text()).isEqualTo("Kysytään tilaa");
            assertThat(action.owners()).hasSize(1);
        });
    }

    @Test
    void typingInOneFieldIsOneStepBack() {
        var ids = add("a");
        agenda.setText(ids.getFirst(), ItemText.DECISION, "Sov");
        agenda.setText(ids.getFirst(), ItemText.DECISION, "Sovittiin");
        agenda.setText(ids.getFirst(), ItemText.DISCUSSION, "Käytiin keskustelu.");
        database.undo();
        assertThat(agenda.items(meeting).getFirst().decision()).isEqualTo("Sovittiin");
        database.undo();
        assertThat(agenda.items(meeting).getFirst().decision()).isEmpty();
    }

    @Test
    void theClockRunsFromTheStartAndSaysByHowMuchItIsOver() {
        var ids = add("a", "b", "c");
        agenda.setMinutes(ids.get(0), 30);
        agenda.setMinutes(ids.get(1), 70);
        agenda.setMinutes(ids.get(2), 30);
        var clock = clock();
        assertThat(clock.begins(ids.get(2))).contains(LocalTime.of(14, 40));
        assertThat(clock.ends()).contains(LocalTime.of(15, 10));
        assertThat(clock.overrun()).hasMinutes(10);
        assertThat(clock.used()).hasMinutes(130);
    }

    @Test
    void aFixedTimeLeavesAGapThatCounts() {
        var ids = add("a", "b");
        agenda.setMinutes(ids.get(0), 30);
        agenda.setFixedTime(ids.get(1), LocalTime.of(14, 0));
        agenda.setMinutes(ids.get(1), 30);
        assertThat(clock().begins(ids.get(1))).contains(LocalTime.of(14, 0));
        assertThat(clock().used()).hasMinutes(90);
        assertThat(clock().overrun()).isZero();
    }

    @Test
    void aMeetingMovedToAnotherYearTakesThatYearsNextNumber() {
        assertThat(meetings.find(meeting).orElseThrow().writtenNumber()).isEqualTo("1/2026");
        meetings.setDate(meeting, LocalDate.of(2027, 1, 12));
        assertThat(meetings.find(meeting).orElseThrow().writtenNumber()).isEqualTo("1/2027");
    }

    private AgendaClock clock() {
        return new AgendaClock(meetings.find(meeting).orElseThrow().timetable(), agenda.items(meeting));
    }

    private long addMeeting(LocalDate date) {
        @Nullable Long nobody = null;
        return meetings.add(new NewMeeting(
                body, "Kokous", date, LocalTime.of(13, 0), LocalTime.of(15, 0), "", nobody, nobody, nobody, "", ""));
    }

    private List<Long> add(String... titles) {
        return java.util.Arrays.stream(titles)
                .map(title -> agenda.add(meeting, title, null))
                .toList();
    }

    private List<String> lines() {
        return agenda.items(meeting).stream()
                .map(item -> item.number().write(NumberStyle.PLAIN) + " " + item.title())
                .toList();
    }
}
