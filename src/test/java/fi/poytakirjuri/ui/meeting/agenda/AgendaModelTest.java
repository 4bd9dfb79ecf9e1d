package fi.poytakirjuri.ui.meeting.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import fi.poytakirjuri.register.meeting.NewMeeting;
import fi.poytakirjuri.register.meeting.Presenter;
import fi.poytakirjuri.ui.meeting.ModelTest;
import fi.poytakirjuri.ui.meeting.open.Named;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AgendaModelTest extends ModelTest {
    private AgendaModels models;
    private AgendaModel model;

    @BeforeEach
    void openAgenda() {
        models = AgendaModels.of(open, room.stores, room.tools);
        model = models.agenda();
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
        models.order().move(-1);
        settle();
        assertThat(titles()).containsExactly("1 Avaus", "2 Päättäminen", "3 Lausunto");
        models.order().indent();
        settle();
        assertThat(titles()).containsExactly("1 Avaus", "1.1 Päättäminen", "2 Lausunto");
        models.order().outdent();
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
    void theMarkShowsTheLevelOnWhichAnItemLandsAndThereItLands() {
        add("Avaus", "Lausunto", "Luonnos", "Päättäminen");
        open.goTo(id("Luonnos"));
        models.order().indent();
        settle();
        var ids = List.of(id("Päättäminen"));

        var below = spot(ids, "Lausunto", 0.9);
        assertThat(below.parent()).as("right below an item that has sub-items").isEqualTo("2");
        assertThat(spot(ids, "Avaus", 0.1).parent()).isNull();
        assertThat(spot(ids, "Avaus", 0.5).parent()).isEqualTo("1");
        assertThat(models.order().spot(List.of(id("Lausunto")), id("Avaus"), 0.5))
                .as("an item with sub-items becomes no sub-item, so the nearer edge is meant")
                .hasValueSatisfying(s -> assertThat(s.parent()).isNull());
        assertThat(models.order().spot(ids, id("Päättäminen"), 0.5))
                .as("on itself")
                .isEmpty();

        models.order().drop(ids, below);
        settle();
        assertThat(titles()).containsExactly("1 Avaus", "2 Lausunto", "2.1 Päättäminen", "2.2 Luonnos");
        models.order().drop(ids, models.order().lastSpot(ids).orElseThrow());
        settle();
        assertThat(titles()).containsExactly("1 Avaus", "2 Lausunto", "2.1 Luonnos", "3 Päättäminen");
    }

    @Test
    void chosenItemsMoveTogetherAndComeBackInOneStep() {
        add("Avaus", "Lausunto", "Hanke", "Päättäminen");
        model.choose(List.of(id("Hanke"), id("Päättäminen")));
        models.order().move(-1);
        settle();
        assertThat(titles()).containsExactly("1 Avaus", "2 Hanke", "3 Päättäminen", "4 Lausunto");
        model.remove(_ -> {});
        settle();
        assertThat(titles()).containsExactly("1 Avaus", "2 Lausunto");
        undo();
        undo();
        assertThat(titles()).containsExactly("1 Avaus", "2 Lausunto", "3 Hanke", "4 Päättäminen");
    }

    @Test
    void timesThatRunOverAreSharedOrFittedInOneStep() {
        add("Avaus", "Lausunto", "Päättäminen");
        models.item().setMinutes(id("Avaus"), "30");
        models.item().setMinutes(id("Lausunto"), "120");
        models.item().setMinutes(id("Päättäminen"), "30");
        settle();
        model.fitToEnd();
        settle();
        assertThat(minutes()).containsExactly(20, 80, 20);
        model.shareEvenly();
        settle();
        assertThat(minutes()).containsExactly(40, 40, 40);
        undo();
        undo();
        assertThat(minutes()).containsExactly(30, 120, 30);
    }

    @Test
    void severalPrepareAnItem() {
        add("Lausunto");
        models.item().addPreparer(new Named(Named.Kind.PERSON, person(), "Aino Äijälä", ""));
        settle();
        models.item().addPreparerWords("maakunnan edustaja");
        models.item().addPreparerWords("maakunnan edustaja");
        settle();
        assertThat(open.item().orElseThrow().preparers())
                .extracting(Presenter::name)
                .containsExactly("Aino Äijälä", "maakunnan edustaja");
        models.item().removePreparer(0);
        settle();
        assertThat(open.item().orElseThrow().preparers())
                .extracting(Presenter::name)
                .containsExactly("maakunnan edustaja");
    }

    @Test
    void anItemGoesToTheNextMeetingAndTheTemplatesPlaceWaitsForWords() {
        settle();
        models.templates()
                .use(models.templates().templatesProperty().get().getFirst().id(), () -> {});
        settle();
        assertThat(open.item().orElseThrow().title()).isEqualTo("Käsiteltävä asia");
        models.transfers().toNext();
        settle();
        assertThat(room.tools.toasts().newestProperty().get().words()).contains("ei ole vielä suunniteltu");
        room.stores
                .meetings()
                .add(new NewMeeting(
                        body, "", TODAY.plusDays(30), LocalTime.of(13, 0), null, "", null, null, null, "", ""));
        settle();
        models.transfers().toNext();
        settle();
        assertThat(titles()).hasSize(7).noneMatch(t -> t.contains("Käsiteltävä asia"));
        assertThat(room.tools.toasts().newestProperty().get().words()).contains("2/2026, pe 19.6.2026");
        models.transfers().addIdea("Hyvinvointikertomus");
        settle();
        models.transfers()
                .takeIdea(models.transfers()
                        .offersProperty()
                        .get()
                        .ideas()
                        .getFirst()
                        .id());
        settle();
        assertThat(titles().get(6)).isEqualTo("7 Hyvinvointikertomus");
    }

    @Test
    void commentsWaitUntilTheyAreDealtWith() {
        add("Lausunto");
        models.comments().add("Maakunta", "Pitäisikö kuulla kuntia?");
        models.comments().add("", "  ");
        settle();
        assertThat(model.rowsProperty().get().getFirst().comments()).isEqualTo(1);
        models.comments().setSettled(models.comments().comments().getFirst(), true);
        settle();
        assertThat(model.rowsProperty().get().getFirst().comments()).isZero();
    }

    @Test
    void theClockRunsThroughTheItemsAndTellsByHowMuchTheyRunOver() {
        add("Avaus", "Lausunto", "Päättäminen");
        models.item().setMinutes(id("Avaus"), "15 min");
        models.item().setMinutes(id("Lausunto"), "1,5 h");
        models.item().setMinutes(id("Päättäminen"), "0:25");
        settle();
        assertThat(model.rowsProperty().get())
                .extracting(AgendaRow::begins)
                .containsExactly(LocalTime.of(13, 0), LocalTime.of(13, 15), LocalTime.of(14, 45));
        assertThat(model.clockProperty().get().used()).isEqualTo(Duration.ofMinutes(130));
        assertThat(model.clockProperty().get().overrun()).isEqualTo(Duration.ofMinutes(10));
    }

    @Test
    void onlyDurationsOneCanReadAreTaken() {
        assertThat(List.of("15", "15 min", "1:30", "1,5 h", "")).allMatch(ItemModel::isDuration);
        assertThat(List.of("pian", "1:75", "-5")).noneMatch(ItemModel::isDuration);
    }

    private void add(String... titles) {
        for (var title : titles) {
            model.add(title, false);
            settle();
        }
    }

    private DropSpot spot(List<Long> ids, String over, double down) {
        return models.order().spot(ids, id(over), down).orElseThrow();
    }

    private long person() {
        return room.stores.persons().contacts(TODAY).stream()
                .filter(c -> c.person().name().equals("Aino Äijälä"))
                .findFirst()
                .orElseThrow()
                .person()
                .id();
    }

    private List<Integer> minutes() {
        return model.rowsProperty().get().stream()
                .map(row -> row.item().minutes())
                .toList();
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
