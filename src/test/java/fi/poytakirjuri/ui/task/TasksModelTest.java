package fi.poytakirjuri.ui.task;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import fi.poytakirjuri.register.action.Action;
import fi.poytakirjuri.register.action.ActionHistoryStore;
import fi.poytakirjuri.register.action.Due;
import fi.poytakirjuri.register.action.Occasion;
import fi.poytakirjuri.register.action.Owner;
import fi.poytakirjuri.register.choice.ActionState;
import fi.poytakirjuri.register.meeting.NewMeeting;
import fi.poytakirjuri.ui.meeting.ModelTest;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Of three actions of today's meeting (20.5.2026): one late, one of June that two have to do, one without a day.
class TasksModelTest extends ModelTest {
    private TasksModel model;
    private long late;
    private long shared;
    private long dayless;

    @BeforeEach
    void agree() {
        long item = room.stores.agendas().add(meeting, "Lausunto", null);
        var actions = room.stores.actions();
        late = actions.add(item, "Kootaan näkemykset", List.of(Owner.organisation("Kirjasto")), on(-3));
        shared = actions.add(
                item, "Lähetetään lausunto", List.of(Owner.organisation("Kirjasto"), Owner.everyone("")), on(20));
        dayless = actions.add(item, "Selvitetään striimaus", List.of(), Due.OPEN);
        model = new TasksModel(room.database, body, room.tools);
        settle();
    }

    @Test
    void byDueTheLateComeFirstAndTheDaylessLast() {
        assertThat(told())
                .containsExactly(
                        "Myöhässä: Kootaan näkemykset",
                        "Myöhemmin: Lähetetään lausunto",
                        "Ilman päivää: Selvitetään striimaus");
    }

    @Test
    void byOwnerASharedActionStandsUnderEachAndNobodysLast() {
        model.group(Grouping.BY_OWNER);
        assertThat(told())
                .containsExactly(
                        "Kirjasto: Kootaan näkemykset",
                        ": Lähetetään lausunto",
                        "Kaikki: Lähetetään lausunto",
                        "Ilman vastuuta: Selvitetään striimaus");
        model.narrow(model.filterProperty().get().of(OwnerKey.of(Owner.everyone(""))));
        assertThat(told()).containsExactly("Kaikki: Lähetetään lausunto");
    }

    @Test
    void theFilterFindsWordsOwnersAndMeetingsWithoutDots() {
        model.narrow(TaskFilter.none().typing("kirjasto nakemy"));
        assertThat(told()).containsExactly("Myöhässä: Kootaan näkemykset");
        model.narrow(TaskFilter.none().typing("1/2026"));
        assertThat(model.rowsProperty().get()).hasSize(3);
        model.narrow(TaskFilter.none().viewing(TaskView.LATE));
        assertThat(told()).containsExactly("Myöhässä: Kootaan näkemykset");
    }

    @Test
    void severalAreMarkedInOneStepAndGoToTheirView() {
        model.select(List.of(late, dayless));
        model.set(ActionState.OPEN);
        settle();
        assertThat(room.tools.toasts().newestProperty().get()).isNull();
        model.set(ActionState.DONE);
        settle();
        assertThat(told()).containsExactly("Myöhemmin: Lähetetään lausunto");
        model.narrow(TaskFilter.none().viewing(TaskView.DONE));
        assertThat(model.rowsProperty().get()).hasSize(2);
        undo();
        assertThat(model.rowsProperty().get()).isEmpty();
    }

    @Test
    void theWayOfAnActionIsToldInReadableLines() {
        long next = room.stores
                .meetings()
                .add(new NewMeeting(body, "", TODAY.plusDays(14), null, null, "", null, null, null, "", ""));
        new ActionHistoryStore(room.database)
                .move(List.of(late), Due.on(TODAY.plusDays(30)), Occasion.in(next, TODAY.plusDays(14)), "");
        model.select(List.of(late));
        model.move("ensi kokous", "Luvut puuttuvat");
        settle();
        var detail = requireNonNull(model.detailProperty().get());
        assertThat(detail.history())
                .containsExactly(
                        "Siirrettiin 20.5.2026, uusi määräaika ensi kokous (3.6.2026). Luvut puuttuvat",
                        "Siirrettiin kokouksessa 2/2026 (3.6.2026), uusi määräaika 19.6.2026");
        assertThat(detail.action()).returns(2, Action::timesMoved);
        assertThat(requireNonNull(detail.agreed()).item().title()).isEqualTo("Lausunto");
    }

    @Test
    void oneGoesToAnActionInTheViewInWhichItIsSeen() {
        new ActionHistoryStore(room.database).set(List.of(shared), ActionState.LAPSED, Occasion.on(TODAY));
        settle();
        model.goTo(shared);
        settle();
        assertThat(model.filterProperty().get().view()).isEqualTo(TaskView.LAPSED);
        assertThat(model.selectedProperty().get()).containsExactly(shared);
    }

    @Test
    void aNewOneNeedsNoMeetingAndIsShownAtOnce() {
        model.narrow(TaskFilter.none().viewing(TaskView.DONE));
        model.add(_ -> {});
        settle();
        var id = model.selectedProperty().get().getFirst();
        assertThat(room.stores.actions().find(id).orElseThrow()).returns(null, Action::itemId);
        assertThat(model.rowsProperty().get()).anyMatch(row -> row.line().id() == id);
    }

    private List<String> told() {
        return model.rowsProperty().get().stream()
                .map(row -> row.heading() + ": " + row.line().action().text())
                .toList();
    }

    private static Due on(int daysFromToday) {
        return Due.on(TODAY.plusDays(daysFromToday));
    }
}
