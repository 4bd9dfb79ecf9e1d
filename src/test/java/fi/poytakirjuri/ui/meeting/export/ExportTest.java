package fi.poytakirjuri.ui.meeting.export;

import static org.assertj.core.api.Assertions.assertThat;

import fi.poytakirjuri.register.meeting.MeetingNumber;
import fi.poytakirjuri.register.meeting.MeetingText;
import fi.poytakirjuri.ui.SampleRoomTest;
import fi.poytakirjuri.ui.kit.Place;
import java.nio.file.Files;
import java.util.Locale;
import java.util.Map;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ExportTest extends SampleRoomTest {
    private static final Map<String, String> NAMES = Map.of(
            "agenda", "esityslista",
            "written", "muistio",
            "handout", "keskustelupohja",
            "run_sheet", "ajolista",
            "extract", "ote");

    private long meeting;

    @BeforeEach
    void openMeeting() {
        meeting = room.stores
                .meetings()
                .find(body, new MeetingNumber(3, 2026))
                .orElseThrow()
                .id();
        room.stores.meetings().setText(meeting, MeetingText.REMOTE_LINK, "https://etakokous.example/123");
        var screen = onScreen(() -> room.screen(body));
        show(screen);
        goTo(Place.meeting(meeting));
        click("#export-pdf");
    }

    @Test
    void everyPaperOfTheMeetingIsWrittenUnderItsOwnName() {
        for (var paper : NAMES.entrySet()) {
            click("#export-" + paper.getKey());
            click("#export-save");
            assertThat(words("kumppanuuspoyta_" + paper.getValue()).toLowerCase(Locale.ROOT))
                    .as(paper.getKey())
                    .contains(paper.getValue(), "kumppanuuspöydän kokous");
        }
        assertThat(made()).hasSize(NAMES.size());
    }

    @Test
    void whatThePublicOneLeavesOutIsListedAndTheInternalOneHasIt() {
        click("#export-agenda");
        assertThat(lookup("#left-out").isVisible()).isTrue();
        assertThat(leftOut()).contains("jätetään pois");
        click("#export-internal");
        assertThat(lookup("#left-out").isVisible()).isFalse();
        click("#export-save");
        assertThat(words("kumppanuuspoyta_")).contains("etakokous.example");
    }

    @Test
    void anExtractIsOfTheItemThatIsChosen() {
        var item = room.stores.agendas().items(meeting).get(2);
        click("#export-extract");
        onScreen(() -> {
            @SuppressWarnings("unchecked")
            var items = (ComboBox<Long>) stage.getScene().getRoot().lookup("#export-item");
            items.setValue(item.id());
        });
        settle();
        click("#export-save");
        assertThat(words("kumppanuuspoyta_")).contains(item.title());
    }

    @Test
    void aMeetingsPackageIsOneFileOrAFolderAndTheFileClaimsNothing() {
        bundle("bundle-PDF");
        assertThat(made()).singleElement().asString().endsWith(".pdf");
        assertThat(outcome()).contains("ei ole arkistokelpoinen");
        bundle("bundle-FOLDER");
        assertThat(made()).hasSize(2).anyMatch(name -> Files.isDirectory(files.resolve(name)));
    }

    @Test
    void theFormOfTheFileIsToldAndItsSettingIsOneClickAway() {
        assertThat(labels("#export .label")).contains("PDF/A-2a ja PDF/UA-1");
        robot.clickOn("Muuta asetuksissa");
        settle();
        assertThat(room.tools.navigation().place()).isEqualTo(Place.settings("papers"));
    }

    private void bundle(String form) {
        onScreen(() -> ((MenuButton) stage.getScene().getRoot().lookup("#export-bundle"))
                .getItems().stream()
                        .filter(item -> form.equals(item.getId()))
                        .findFirst()
                        .orElseThrow()
                        .fire());
        settle();
    }

    private String leftOut() {
        return labels("#left-out .label");
    }

    private String outcome() {
        return labels("#export .label");
    }

    private String labels(String selector) {
        return onScreen(() -> stage.getScene().getRoot().lookupAll(selector).stream()
                .map(node -> ((Label) node).getText())
                .toList()
                .toString());
    }
}
