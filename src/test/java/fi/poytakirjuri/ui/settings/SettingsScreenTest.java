package fi.poytakirjuri.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import fi.poytakirjuri.document.PaperEngine;
import fi.poytakirjuri.document.paper.Audience;
import fi.poytakirjuri.document.paper.Letterheads;
import fi.poytakirjuri.register.phrase.PhraseStore;
import fi.poytakirjuri.register.table.Body;
import fi.poytakirjuri.register.table.Setting;
import fi.poytakirjuri.register.template.Template;
import fi.poytakirjuri.ui.SampleRoomTest;
import fi.poytakirjuri.ui.kit.Place;
import fi.poytakirjuri.ui.meeting.open.MeetingPaper;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SettingsScreenTest extends SampleRoomTest {
    @BeforeEach
    void openSettings() {
        show(onScreen(() -> new SettingsScreen(
                room.stores.bodies(),
                body,
                new Letterheads(room.stores.files()),
                room.stores.agenda().templates(),
                new PhraseStore(room.database),
                new PaperEngine(),
                room.tools)));
        goTo(Place.settings());
    }

    @Test
    void aLimitSavesItselfAndItsUsualValueIsAButtonAway() {
        goTo(Place.settings("limits"));
        robot.clickOn("#limit-FEWEST_REPRESENTATIVES");
        press(KeyCode.CONTROL, KeyCode.A);
        robot.write("13");
        press(KeyCode.TAB);
        settle();
        assertThat(body().settings().number(Setting.FEWEST_REPRESENTATIVES)).isEqualTo(10);
        robot.clickOn("#limit-FEWEST_REPRESENTATIVES");
        press(KeyCode.CONTROL, KeyCode.A);
        robot.write("9");
        press(KeyCode.TAB);
        settle();
        assertThat(body().settings().number(Setting.FEWEST_REPRESENTATIVES)).isEqualTo(9);
        click("#reset-FEWEST_REPRESENTATIVES");
        assertThat(body().settings().number(Setting.FEWEST_REPRESENTATIVES)).isEqualTo(10);
        assertThat(lookup("#reset-FEWEST_REPRESENTATIVES").isVisible()).isFalse();
    }

    @Test
    void whatIsTypedSavesItselfAndUndoTakesItBack() {
        var before = body().shortName();
        robot.clickOn("#settings-SHORT_NAME");
        press(KeyCode.CONTROL, KeyCode.A);
        robot.write("Pöytä");
        press(KeyCode.TAB);
        settle();
        assertThat(body().shortName()).isEqualTo("Pöytä");
        undo();
        assertThat(body().shortName()).isEqualTo(before);
        assertThat(((TextInputControl) lookup("#settings-SHORT_NAME")).getText())
                .isEqualTo(before);
    }

    @Test
    void aTableIsNeverLeftWithoutAName() {
        var before = body().name();
        robot.clickOn("#settings-NAME");
        press(KeyCode.CONTROL, KeyCode.A);
        press(KeyCode.DELETE);
        press(KeyCode.TAB);
        settle();
        assertThat(body().name()).isEqualTo(before);
        assertThat(shown("Pöydällä on oltava nimi.")).isTrue();
        robot.clickOn("#settings-NAME").write(before);
        press(KeyCode.TAB);
        settle();
    }

    @Test
    void aTemplateIsWrittenInPlaceAndItsItemsMoveByKeys() {
        click("#settings-templates");
        robot.clickOn("#template-name");
        press(KeyCode.CONTROL, KeyCode.A);
        robot.write("Kevyt kokous");
        onScreen(() -> stage.getScene().getRoot().lookup("#template-add-item").requestFocus());
        robot.write("Kahvit");
        press(KeyCode.ENTER);
        settle();
        assertThat(template().name()).isEqualTo("Kevyt kokous");
        assertThat(template().items().getLast().title()).isEqualTo("Kahvit");
        onScreen(() -> stage.getScene().getRoot().lookupAll(".text-field").stream()
                .filter(f ->
                        f instanceof TextInputControl field && field.getText().equals("Kahvit"))
                .forEach(Node::requestFocus));
        press(KeyCode.ALT, KeyCode.UP);
        settle();
        press(KeyCode.ALT, KeyCode.RIGHT);
        settle();
        var items = template().items();
        assertThat(items.get(items.size() - 2).title()).isEqualTo("Kahvit");
        assertThat(items.get(items.size() - 2).parentId())
                .isEqualTo(items.get(items.size() - 3).id());
    }

    private Template template() {
        return room.stores.agenda().templates().all(body).getFirst();
    }

    @Test
    void aLogoComesOntoThePapersUntilItIsUndone() throws IOException {
        click("#settings-logo");
        room.chosen = Optional.of(picture("tunnus.png"));
        click("#logo-choose");
        assertThat(body().logo()).isNotNull();
        assertThat(shown("Kerro tunnus sanoina. Muuten ruudunlukija sanoo sen kohdalla pöydän nimen."))
                .isTrue();
        robot.clickOn("#settings-LOGO_TEXT").write("Pöydän tunnus");
        press(KeyCode.TAB);
        settle();
        assertThat(pictures(memo())).isOne();
        click("#logo-remove");
        assertThat(body().logo()).isNull();
        undo();
        assertThat(body().logo()).as("removing is one step").isNotNull();
    }

    @Test
    void aFileThatIsNoPictureIsRefusedInWords() throws IOException {
        click("#settings-logo");
        room.chosen = Optional.of(Files.writeString(folder.resolve("tunnus.png"), "ei kuva"));
        click("#logo-choose");
        assertThat(body().logo()).isNull();
        assertThat(((Label) lookup("#logo-refused")).getText()).contains("ei ole PNG- eikä JPEG-kuva");
        room.chosen = Optional.of(picture("oikea.png"));
        click("#logo-choose");
        assertThat(lookup("#logo-refused").isVisible()).isFalse();
    }

    @Test
    void theStandardOfPapersIsAChoiceThatCanBeResetAndUndone() throws IOException {
        click("#settings-papers");
        assertThat(lookup("#reset-PAPER_STANDARD").isVisible()).isFalse();
        click("#choose-A4_UA2");
        assertThat(body().settings().choice(Setting.PAPER_STANDARD)).isEqualTo("A4_UA2");
        try (var pdf = Loader.loadPDF(memo().toFile())) {
            assertThat(pdf.getDocument().getVersion()).isEqualTo(2.0f);
        }
        click("#reset-PAPER_STANDARD");
        assertThat(body().settings().choice(Setting.PAPER_STANDARD)).isEqualTo("A2A_UA1");
        click("#choose-ELECTRONIC");
        assertThat(body().settings().choice(Setting.SIGNING)).isEqualTo("ELECTRONIC");
        undo();
        assertThat(body().settings().choice(Setting.SIGNING)).isEqualTo("BY_HAND");
    }

    private Body body() {
        return room.stores.bodies().body(body);
    }

    private void undo() {
        onScreen(() -> room.tools.undo().undo());
        settle();
    }

    private boolean shown(String words) {
        return onScreen(() -> stage.getScene().getRoot().lookupAll(".label").stream()
                .anyMatch(node -> node instanceof Label label
                        && label.isVisible()
                        && label.getText().equals(words)));
    }

    private Path picture(String name) throws IOException {
        var image = new BufferedImage(120, 40, BufferedImage.TYPE_INT_RGB);
        var graphics = image.createGraphics();
        graphics.setColor(Color.BLUE);
        graphics.fillRect(10, 10, 100, 20);
        graphics.dispose();
        var file = folder.resolve(name);
        ImageIO.write(image, "png", file.toFile());
        return file;
    }

    /// The newest meeting's memo as the register has it now.
    private Path memo() throws IOException {
        var meeting = room.stores.meetings().all(body).getLast();
        var minutes = room.stores.minutes().read(meeting.id()).orElseThrow();
        var file = files.resolve("muistio.pdf");
        room.papers.write(minutes, room.papers.make(minutes, MeetingPaper.WRITTEN, null, Audience.PUBLIC), file);
        return file;
    }

    private static long pictures(Path file) throws IOException {
        try (var pdf = Loader.loadPDF(file.toFile())) {
            long count = 0;
            var resources = pdf.getPage(0).getResources();
            for (COSName name : resources.getXObjectNames()) if (resources.isImageXObject(name)) count++;
            return count;
        }
    }
}
