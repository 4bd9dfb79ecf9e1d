package fi.poytakirjuri.ui;

import static org.assertj.core.api.Assertions.assertThat;

import fi.poytakirjuri.app.NoDoors;
import fi.poytakirjuri.document.pdf.PictureOnly;
import fi.poytakirjuri.register.check.Checks;
import fi.poytakirjuri.register.db.Database;
import fi.poytakirjuri.register.db.OpeningTrouble;
import fi.poytakirjuri.register.roster.NewRegister;
import fi.poytakirjuri.ui.check.Findings;
import fi.poytakirjuri.ui.dashboard.DashboardScreen;
import fi.poytakirjuri.ui.kit.Buttons;
import fi.poytakirjuri.ui.kit.Questions;
import fi.poytakirjuri.ui.meeting.RoomFixture;
import fi.poytakirjuri.ui.roster.RosterScreen;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// The secretary's main job, by keyboard alone: from an empty register to a memo that can be sent.
class MainJobTest extends WindowTest {
    private final Clock clock = Clock.fixed(Instant.parse("2026-05-20T09:00:00Z"), ZoneId.of("Europe/Helsinki"));
    private RoomFixture room;

    @BeforeEach
    void openNewRegister() throws OpeningTrouble {
        var database = Database.create(folder.resolve("uusi.poyta"), clock);
        long body = new NewRegister(texts).begin(database, "Koepöytä", "", LocalDate.now(clock));
        room = new RoomFixture(database, clock, background, Platform::runLater, prefs);
        room.chosen = Optional.of(folder);
        show(onScreen(() -> mainPane(body)));
    }

    @AfterEach
    void closeRegister() {
        settle();
        room.database.close();
    }

    @Test
    void aMemoIsMadeFromNothingWithoutTouchingTheMouse() throws IOException {
        addMember("Aino", "Äijälä");
        addMeeting("2.6.2026");
        for (var title : List.of("Avaus", "Lausunto maakuntaohjelmasta", "Muut asiat")) {
            write(title);
            press(KeyCode.ENTER);
            settle();
        }
        control(KeyCode.DIGIT3);
        press(KeyCode.SPACE);
        settle();

        control(KeyCode.DIGIT4);
        press(KeyCode.SHIFT, KeyCode.F8);
        settle();
        write("Todettiin, että aika on lyhyt.");
        press(KeyCode.TAB);
        write("Sovittiin, että annetaan yhteinen lausunto.");
        control(KeyCode.ENTER);
        write("Kirjoitetaan luonnos");
        press(KeyCode.TAB);
        write("Äijälä");
        press(KeyCode.DOWN);
        press(KeyCode.ENTER);
        settle();
        press(KeyCode.TAB);
        write("pe");
        press(KeyCode.TAB);
        settle();

        control(KeyCode.P);
        assertThat(focused().getId()).as("the paper that suits the view").isEqualTo("export-written");
        press(KeyCode.ENTER);
        settle();
        assertThat(stage.getScene().lookup("#export-made"))
                .as("told where it went: %s", told())
                .isNotNull();

        assertThat(memo())
                .containsSubsequence("Muistio", "1/2026", "Koepöydän kokous")
                .contains("tiistai 2.6.2026 klo 13.00–15.00")
                .contains("Läsnä", "Aino Äijälä")
                .containsSubsequence("1 Avaus", "2 Lausunto maakuntaohjelmasta", "3 Muut asiat")
                .contains("Todettiin, että aika on lyhyt.")
                .contains("Sovittiin, että annetaan yhteinen lausunto.")
                .containsSubsequence("Kirjoitetaan luonnos", "Aino Äijälä", "22.5.2026", "avoin");
    }

    private void addMember(String givenName, String familyName) {
        press(KeyCode.ALT, KeyCode.DIGIT2);
        settle();
        control(KeyCode.N);
        write(givenName);
        press(KeyCode.TAB);
        write(familyName);
        press(KeyCode.ENTER);
        settle();
    }

    private void addMeeting(String date) {
        press(KeyCode.ALT, KeyCode.DIGIT3);
        settle();
        control(KeyCode.N);
        write(date);
        press(KeyCode.ENTER);
        settle();
        assertThat(focused().getId()).as("ready for the first item's title").isEqualTo("add-item");
    }

    private void control(KeyCode key) {
        press(KeyCode.CONTROL, key);
        settle();
    }

    private void write(String words) {
        robot.write(words);
        settle();
    }

    /// The words of the pane that exports, for a failing test to tell.
    private List<String> told() {
        return stage.getScene().getRoot().lookupAll("#export .label").stream()
                .map(node -> ((Labeled) node).getText())
                .toList();
    }

    private Node focused() {
        return stage.getScene().getFocusOwner();
    }

    private String memo() throws IOException {
        List<Path> papers;
        try (var files = Files.list(folder)) {
            papers = files.filter(f -> f.toString().endsWith(".pdf")).toList();
        }
        assertThat(papers)
                .extracting(f -> f.getFileName().toString())
                .containsExactly("koepoyta_muistio_2026-06-02_1-2026_luonnos.pdf");
        try (var pdf = Loader.loadPDF(papers.getFirst().toFile())) {
            return new PDFTextStripper().getText(pdf).replace('\u00a0', ' ');
        }
    }

    private MainPane mainPane(long body) {
        var tools = room.tools;
        var bodies = room.stores.bodies().bodies();
        var buttons = new Buttons(texts);
        var findings = new Findings(tools, room.database, new Checks(room.database, PictureOnly::is), body);
        var workplace = new Workplace(
                room.database,
                bodies.getFirst(),
                bodies,
                false,
                tools.changes(),
                tools.autosave(),
                room.saveState,
                tools.undo(),
                tools.toasts(),
                tools.navigation(),
                List.of(
                        new DashboardScreen(tools, room.database, body, findings),
                        new RosterScreen(
                                tools, new Questions(texts, theme, () -> stage), room.database, body, room.files(body)),
                        room.screen(body)));
        return new MainPane(workplace, new NoDoors(), texts, buttons, theme, _ -> {});
    }
}
