package fi.poytakirjuri.ui.roster;

import static org.assertj.core.api.Assertions.assertThat;

import fi.poytakirjuri.document.PaperEngine;
import fi.poytakirjuri.document.desk.PaperDesk;
import fi.poytakirjuri.exchange.paper.PaperFiles;
import fi.poytakirjuri.register.roster.RosterStore;
import fi.poytakirjuri.ui.SampleRoomTest;
import fi.poytakirjuri.ui.kit.Place;
import fi.poytakirjuri.ui.kit.Questions;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

class RosterFilesTest extends SampleRoomTest {
    @Test
    void aFileThatTellsOtherwiseIsShownOldToNewAndTakenInWithUndo() throws Exception {
        var desk = new PaperDesk(room.database, body, texts);
        var papers = new PaperFiles(desk, room.stores.bodies(), body, new PaperEngine());
        var questions = new Questions(texts, theme, () -> stage);
        show(onScreen(() -> new RosterScreen(room.tools, questions, room.database, body, papers)));
        goTo(Place.person(1));
        assertThat(lookup("#person-table")).isNotNull();
        press(KeyCode.CONTROL, KeyCode.DIGIT1);
        settle();
        assertThat(lookup("#person-table")).isNull();
        assertThat(room.tools.navigation().place()).isEqualTo(Place.members());
        var file = files.resolve("jasenet.csv");
        try (var in = getClass().getResourceAsStream("/roster/jasenet.csv")) {
            var words = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            Files.writeString(file, words.replace("olli.rautavuori@example.org", "olli@example.org"));
        }
        room.chosen = Optional.of(file);
        onScreen(() -> ((Button) lookup("#roster-import")).fire());
        settle();
        assertThat(labels())
                .contains("Sähköposti: olli.rautavuori@example.org → olli@example.org")
                .anyMatch(words -> words.startsWith("Uusia 0, muuttuneita 1, ennallaan 15"));
        onScreen(() -> ((Button) lookup("#roster-import-take")).fire());
        settle();
        assertThat(email()).isEqualTo("olli@example.org");
        onScreen(() -> room.tools.undo().undo());
        settle();
        assertThat(email()).isEqualTo("olli.rautavuori@example.org");
    }

    private String email() {
        return new RosterStore(room.database)
                .roster(body, room.tools.today())
                .members()
                .getFirst()
                .person()
                .email();
    }

    private List<String> labels() {
        return onScreen(() -> lookup("#roster-importing").lookupAll(".label").stream()
                .map(label -> ((Label) label).getText())
                .toList());
    }
}
