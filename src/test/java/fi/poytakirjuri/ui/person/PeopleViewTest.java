package fi.poytakirjuri.ui.person;

import static org.assertj.core.api.Assertions.assertThat;

import fi.poytakirjuri.register.person.PersonCardStore;
import fi.poytakirjuri.register.roster.PersonStore;
import fi.poytakirjuri.ui.SampleRoomTest;
import fi.poytakirjuri.ui.kit.Place;
import fi.poytakirjuri.ui.kit.Questions;
import fi.poytakirjuri.ui.kit.Room;
import fi.poytakirjuri.ui.kit.RoomViews;
import fi.poytakirjuri.ui.privacy.PersonPrivacy;
import fi.poytakirjuri.ui.privacy.PersonPrivacyModel;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

class PeopleViewTest extends SampleRoomTest {
    private RoomViews views;

    private void open() {
        views = onScreen(() -> {
            var model = new PersonPrivacyModel(room.database, body, room.papers.engine(), room.tools);
            var privacy = new PersonPrivacy(room.tools, new Questions(texts, theme, () -> stage), model);
            return new RoomViews(room.tools, Room.MEMBERS, List.of(new PeopleView(room.tools, room.database, privacy)));
        });
        show(views);
        onScreen(() -> stage.setWidth(1240));
        settle();
    }

    @Test
    void anExpertIsWrittenDownFoundToBeKnownAlreadyAndMadeOneWithUndo() {
        open();
        int before = table().getItems().size();
        onScreen(() -> views.shown().makeNew());
        settle();
        robot.write("Niina\tAkerlund\n");
        settle();
        assertThat(table().getItems()).hasSize(before + 1);
        assertThat(named("Akerlund")).isTrue();
        assertThat(((TextField) lookup("#person-family-name")).getText()).isEqualTo("Akerlund");
        click("#person-affiliation-add");
        robot.write("Mielen Tuki Harjuvesi ry");
        onScreen(() -> lookup("#person-expertise").requestFocus());
        robot.write("Kriisityö");
        onScreen(() -> room.tools.autosave().saveNow());
        settle();

        click("#person-compare");
        settle();
        click("#person-merge");
        settle();
        assertThat(table().getItems()).hasSize(before);
        assertThat(named("Akerlund")).isFalse();
        assertThat(((TextField) lookup("#person-expertise")).getText()).isEqualTo("Kriisityö");
        assertThat(lookup("#person-duplicates").isVisible()).isFalse();

        onScreen(() -> room.tools.undo().undo());
        settle();
        assertThat(named("Akerlund")).isTrue();
    }

    @Test
    void theFilterTakesChipsAndThePersonsCardLeadsToTheirActions() {
        open();
        int all = table().getItems().size();
        click("#person-filter");
        robot.write("asiantuntija");
        settle();
        assertThat(table().getItems()).hasSizeBetween(1, all - 1);
        long expert = ((PersonLine) table().getItems().getFirst()).id();
        onScreen(() -> views.show(Place.person(expert)));
        settle();
        assertThat(new PersonCardStore(room.database)
                        .card(expert, room.tools.today())
                        .orElseThrow()
                        .asExpert())
                .isNotEmpty();
        assertThat(texts(lookup("#person-card"))).contains("Asiantuntijana kokouksissa");
        press(KeyCode.ESCAPE);
        settle();
        assertThat(table().getItems()).hasSize(all);
        assertThat(new PersonStore(room.database).isSpokenOf(expert)).isTrue();
        assertThat(lookup("#person-remove").isVisible()).isFalse();
    }

    private List<String> texts(javafx.scene.Node node) {
        return onScreen(() -> node.lookupAll(".label").stream()
                .map(n -> ((Label) n).getText())
                .toList());
    }

    private boolean named(String family) {
        return table().getItems().stream().anyMatch(l -> ((PersonLine) l).name().startsWith(family));
    }

    private TableView<?> table() {
        return (TableView<?>) lookup("#person-table");
    }
}
