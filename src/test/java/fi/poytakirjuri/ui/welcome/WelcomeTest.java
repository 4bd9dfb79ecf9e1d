package fi.poytakirjuri.ui.welcome;

import static org.assertj.core.api.Assertions.assertThat;

import fi.poytakirjuri.register.db.Database;
import fi.poytakirjuri.register.roster.NewRegister;
import fi.poytakirjuri.register.roster.SectorStore;
import fi.poytakirjuri.register.table.BodyStore;
import fi.poytakirjuri.ui.WindowTest;
import fi.poytakirjuri.ui.kit.Buttons;
import fi.poytakirjuri.ui.kit.FileChoice;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The first minutes with the program.
class WelcomeTest extends WindowTest {
    @TempDir
    private Path registers;

    private final List<Database> opened = new ArrayList<>();
    private WelcomeModel model;
    private Path chosen;

    @BeforeEach
    void open() {
        chosen = registers.resolve("oma.poyta");
        model = new WelcomeModel(
                background,
                new Registers(new NewRegister(texts), registers.resolve("esimerkki.poyta"), Clock.systemDefaultZone()),
                new RecentRegisters(prefs),
                texts,
                opened::add);
        show(onScreen(() -> new WelcomePane(model, texts, new Buttons(texts), new Chosen())));
    }

    @AfterEach
    void close() {
        opened.forEach(Database::close);
    }

    @Test
    void aNewRegisterIsMadeByKeyboardAlone() {
        onScreen(() -> robot.lookup("#app-welcome-new").query().requestFocus());
        press(KeyCode.ENTER);
        robot.write("Kokeilupöytä");
        press(KeyCode.ENTER);
        settle();

        assertThat(chosen).exists();
        assertThat(opened).hasSize(1);
        var body = new BodyStore(opened.getFirst()).bodies().getFirst();
        assertThat(body.name()).isEqualTo("Kokeilupöytä");
        assertThat(new SectorStore(opened.getFirst()).sectors(body.id())).isNotEmpty();
    }

    @Test
    void theSampleOpensAtOnce() {
        onScreen(model::openSample);
        settle();
        assertThat(opened).hasSize(1);
        assertThat(new BodyStore(opened.getFirst()).bodies()).isNotEmpty();
    }

    @Test
    void aFileThatIsNoRegisterIsToldInWordsAndLeftAlone() throws Exception {
        Files.writeString(chosen, "Aivan muuta tekstiä, riittävän pitkä jotta siinä olisi sata tavua. ".repeat(3));
        var before = Files.readAllBytes(chosen);
        onScreen(() -> model.open(chosen));
        settle();
        assertThat(opened).isEmpty();
        assertThat(robot.lookup("Tämä ei ole rekisteri").tryQuery()).isPresent();
        assertThat(chosen).hasBinaryContent(before);
    }

    @Test
    void whatTheUserAgreedToReplaceIsMovedAsideFirst() throws Exception {
        Files.writeString(chosen, "vanha");
        onScreen(() -> {
            model.nameProperty().set("Pöytä");
            model.create(chosen);
        });
        settle();
        assertThat(registers.resolve("oma.poyta.vanha1")).hasContent("vanha");
        assertThat(opened).hasSize(1);
    }

    private final class Chosen implements FileChoice {
        @Override
        public Optional<Path> toOpen(Kind kind) {
            return Optional.of(chosen);
        }

        @Override
        public Optional<Path> toSave(Kind kind, String suggestedName) {
            return Optional.of(chosen);
        }

        @Override
        public Optional<Path> folder(String title) {
            return Optional.of(registers);
        }
    }
}
