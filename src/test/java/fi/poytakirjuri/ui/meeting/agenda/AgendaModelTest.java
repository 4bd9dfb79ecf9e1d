package fi.poytakirjuri.ui.meeting.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import fi.poytakirjuri.ui.meeting.ModelTest;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AgendaModelTest extends ModelTest {
    private AgendaModel model;

    @BeforeEach
    void openAgenda() {
        model = new AgendaModel(
                open, room.stores.agendas(), room.stores.agenda().order(), room.background);
    }

    @Test
    void eachTitleTypedBecomesTheNextItemAndTheOneOneIsAt() {
        add("Avaus", "Lausunto");
        assertThat(titles()).containsExactly("1 Avaus", "2 Lausunto");
        assertThat(open.item()).hasValueSatisfying(i -> assertThat(i.title()).isEqualTo("Lausunto"));
    }

    @Test
    void aBlankTitleAddsNothing() {
        add("  ");
        assertThat(titles()).isEmpty();
    }

    @Test
    void anItemCanBeAddedRightAfterTheOneOneIsAt() {
        add("Avaus", "Päättäminen");
        open.step(-1);
        model.add("Lausunto", true);
        settle();
        assertThat(titles()).containsExactly("1 Avaus", "2 Lausunto", "3 Päättäminen");
    }

    @Test
    void itemsMoveAndChangeLevelByKeys() {
        add("Avaus", "Lausunto", "Päättäminen");
        model.move(-1);
        settle();
        assertThat(titles()).containsExactly("1 Avaus", "2 Päättäminen", "3 Lausunto");
        model.indent();
        settle();
        assertThat(titles()).containsExactly("1 Avaus", "1.1 Päättäminen", "2 Lausunto");
        model.outdent();
        settle();
        assertThat(titles()).containsExactly("1 Avaus", "2 Päättäminen", "3 Lausunto");
    }

    @Test
    void aRemovedItemsNeighbourIsTheNextOneAndUndoShowsTheItemAgain() {
        add("Avaus", "Lausunto", "Päättäminen");
        open.step(-1);
        model.remove(_ -> {});
        settle();
        assertThat(open.item()).hasValueSatisfying(i -> assertThat(i.title()).isEqualTo("Päättäminen"));
        undo();
        assertThat(titles()).containsExactly("1 Avaus", "2 Lausunto", "3 Päättäminen");
        assertThat(open.item()).hasValueSatisfying(i -> assertThat(i.title()).isEqualTo("Lausunto"));
    }

    @Test
    void anItemIsDroppedAmongItsOwnLevelOnly() {
        add("Avaus", "Lausunto", "Päättäminen");
        model.indent();
        settle();
        long first = id("Avaus");
        long second = id("Lausunto");
        long sub = id("Päättäminen");
        assertThat(model.stepsTo(sub, first))
                .as("a sub-item stays with its own")
                .isEmpty();
        assertThat(model.stepsTo(first, sub))
                .as("dropped on another's sub-item")
                .hasValue(1);
        model.drop(first, second);
        settle();
        assertThat(titles()).containsExactly("1 Lausunto", "1.1 Päättäminen", "2 Avaus");
    }

    @Test
    void theClockRunsThroughTheItemsAndTellsByHowMuchTheyRunOver() {
        add("Avaus", "Lausunto", "Päättäminen");
        model.setMinutes(id("Avaus"), "15 min");
        model.setMinutes(id("Lausunto"), "1,5 h");
        model.setMinutes(id("Päättäminen"), "0:25");
        settle();
        assertThat(model.rowsProperty().get())
                .extracting(AgendaRow::begins)
                .containsExactly(LocalTime.of(13, 0), LocalTime.of(13, 15), LocalTime.of(14, 45));
        assertThat(model.clockProperty().get().used()).isEqualTo(Duration.ofMinutes(130));
        assertThat(model.clockProperty().get().overrun()).isEqualTo(Duration.ofMinutes(10));
    }

    @Test
    void onlyDurationsOneCanReadAreTaken() {
        assertThat(List.of("15", "15 min", "1:30", "1,5 h", "")).allMatch(AgendaModel::isDuration);
        assertThat(List.of("pian", "1:75", "-5")).noneMatch(AgendaModel::isDuration);
    }

    private void add(String... titles) {
        for (var title : titles) {
            model.add(title, false);
            settle();
        }
    }

    private List<String> titles() {
        return model.rowsProperty().get().stream()
                .map(r -> r.number() + " " + r.item().title())
                .toList();
    }

    private long id(String title) {
        return model.rowsProperty().get().stream()
                .filter(r -> r.item().title().equals(title))
                .findFirst()
                .orElseThrow()
                .id();
    }
}
