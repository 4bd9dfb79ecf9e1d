package fi.poytakirjuri.ui.nomination;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import fi.poytakirjuri.exchange.nomination.CandidateColumn;
import fi.poytakirjuri.register.nomination.Candidate;
import fi.poytakirjuri.register.nomination.CandidateImportStore;
import fi.poytakirjuri.register.nomination.CandidateStore;
import fi.poytakirjuri.register.nomination.RoundStore;
import fi.poytakirjuri.register.roster.SectorStore;
import fi.poytakirjuri.ui.SampleRoomTest;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableView;
import javafx.scene.control.TitledPane;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// A new round in the sample register, and the sample files of 24 proposals.
class ImportPaneTest extends SampleRoomTest {
    private static final Path FILES = Path.of("src/test/resources/nomination");

    private final AtomicInteger done = new AtomicInteger();
    private CandidateStore candidates;
    private ImportPane pane;
    private long round;

    @BeforeEach
    void open() {
        candidates = new CandidateStore(room.database);
        var rounds = new RoundStore(room.database);
        round = rounds.add(body, null, LocalDateTime.of(2026, 11, 1, 0, 0), LocalDateTime.of(2026, 11, 27, 16, 0));
        var parts = new ImportParts(
                rounds, candidates, new CandidateImportStore(room.database), new SectorStore(room.database));
        pane = onScreen(() -> new ImportPane(room.tools, parts));
        show(pane);
        onScreen(() -> {
            stage.setWidth(1240);
            pane.onDone(done::incrementAndGet);
            pane.show(round);
        });
        settle();
    }

    @Test
    void aFileIsLookedAtCorrectedTakenInAndTakenBack() {
        drop("ehdokkaat_e_virheellinen.csv");
        assertThat(text("#import-trouble"))
                .startsWith("ehdokkaat_e_virheellinen.csv: Rivillä 5 lainausmerkki jää auki.")
                .endsWith("Mitään ei tuotu.");

        room.chosen = Optional.of(FILES.resolve("ehdokkaat_c_excel_windows1252_puolipiste.csv"));
        click("#import-choose");
        assertThat(lookup("#import-trouble").isVisible()).isFalse();
        assertThat(text("#import-told"))
                .isEqualTo("ehdokkaat_c_excel_windows1252_puolipiste.csv: "
                        + "Merkistö Windows-1252, erottimena puolipiste, 24 riviä.");
        assertThat(((TitledPane) lookup("#import-mapping")).isExpanded()).isFalse();
        assertThat(rows()).hasSize(24);
        assertThat(text("#import-take")).isEqualTo("Tuo 23 ehdokasta");

        click("#import-only");
        assertThat(rows())
                .hasSize(15)
                .first()
                .satisfies(row -> assertThat(row.proposal().name()).isEqualTo("Emmi Wallenius"));
        onScreen(() -> {
            table().requestFocus();
            table().getSelectionModel().clearAndSelect(0);
        });
        press(KeyCode.SPACE);
        assertThat(text("#import-take")).isEqualTo("Tuo 22 ehdokasta");

        onScreen(() -> {
            ((TitledPane) lookup("#import-mapping")).setExpanded(true);
            column(CandidateColumn.NOMINATOR_EMAIL).getSelectionModel().select(0);
        });
        settle();
        assertThat(text("#import-take")).isEqualTo("Tuo 22 ehdokasta");
        click("#import-take");
        assertThat(done).hasValue(1);
        assertThat(requireNonNull(room.tools.toasts().newestProperty().get()).words())
                .isEqualTo("22 ehdokasta tuotu");
        assertThat(candidates.ofRound(round))
                .hasSize(22)
                .extracting(Candidate::name)
                .doesNotContain("Emmi Wallenius");
        assertThat(candidates.ofRound(round))
                .extracting(Candidate::nominatorEmail)
                .containsOnly("");

        drop("ehdokkaat_c_excel_windows1252_puolipiste.csv");
        assertThat(text("#import-earlier"))
                .isEqualTo("Sama tiedosto on jo tuotu 20.11.2026 klo 11.00: siitä tuli 22 ehdokasta. "
                        + "Vain uudet rivit on valittu.");
        assertThat(text("#import-take")).isEqualTo("Tuo 1 ehdokas");
        onScreen(() -> room.tools.undo().undo());
        settle();
        assertThat(candidates.ofRound(round)).isEmpty();
        assertThat(text("#import-take")).isEqualTo("Tuo 23 ehdokasta");
    }

    @Test
    void cellsAreTakenFromTheClipboardAndAColumnOfOwnWordsIsChosen() {
        onScreen(() -> {
            Clipboard.getSystemClipboard()
                    .setContent(Map.of(DataFormat.PLAIN_TEXT, "Ehdokas\tKenttä\nAino Ahola\tNuoriso\n\tNuoriso\n"));
            pane.requestFocus();
        });
        click("#import-paste");
        assertThat(text("#import-told")).isEqualTo("Leikepöydältä, erottimena sarkain, 2 riviä.");
        assertThat(((TitledPane) lookup("#import-mapping")).isExpanded()).isTrue();
        assertThat(text("#import-take")).isEqualTo("Tuo 1 ehdokas");
        onScreen(() -> column(CandidateColumn.SECTORS).getSelectionModel().select(2));
        settle();
        click("#import-take");
        assertThat(candidates.ofRound(round))
                .singleElement()
                .satisfies(aino -> assertThat(aino.sectorIds()).hasSize(1));
    }

    private void drop(String file) {
        onScreen(() -> pane.drop(List.of(FILES.resolve(file).toFile())));
        settle();
    }

    private String text(String selector) {
        return ((Labeled) lookup(selector)).getText().replace('\u00a0', ' ');
    }

    private List<ImportRow> rows() {
        return onScreen(() -> List.copyOf(table().getItems()));
    }

    @SuppressWarnings("unchecked")
    private TableView<ImportRow> table() {
        return (TableView<ImportRow>) stage.getScene().getRoot().lookup("#import-table");
    }

    @SuppressWarnings("unchecked")
    private ComboBox<Heading> column(CandidateColumn column) {
        return (ComboBox<Heading>) stage.getScene().getRoot().lookup("#import-column-" + column.name());
    }
}
