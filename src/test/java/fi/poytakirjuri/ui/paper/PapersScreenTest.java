package fi.poytakirjuri.ui.paper;

import static org.assertj.core.api.Assertions.assertThat;

import fi.poytakirjuri.document.PaperEngine;
import fi.poytakirjuri.document.desk.PaperDesk;
import fi.poytakirjuri.document.paper.Audience;
import fi.poytakirjuri.exchange.paper.PaperFiles;
import fi.poytakirjuri.register.nomination.RoundStore;
import fi.poytakirjuri.register.statement.StatementStore;
import fi.poytakirjuri.ui.SampleRoomTest;
import fi.poytakirjuri.ui.kit.Place;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Locale;
import java.util.Map;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

class PapersScreenTest extends SampleRoomTest {
    private static final Map<String, String> NAMES = Map.of(
            "members", "jasenluettelo",
            "tasks-by-due", "tyonjako",
            "schedule", "kokousaikataulu",
            "annual-report", "vuosikertomus");

    private void open() {
        var desk = new PaperDesk(room.database, body, texts);
        var files = new PaperFiles(desk, room.stores.bodies(), body, new PaperEngine());
        show(onScreen(() -> new PapersScreen(room.database, body, files, room.tools)));
        goTo(Place.papers());
    }

    @Test
    void eachPaperOfTheShelfIsSeenAndSaved() {
        open();
        for (var paper : NAMES.entrySet()) {
            click("#paper-" + paper.getKey());
            assertThat(pageWords()).startsWith("Sivu 1 (");
            click("#papers-save");
            assertThat(words("kumppanuuspoyta_" + paper.getValue()).toLowerCase(Locale.ROOT))
                    .contains(paper.getValue().replace("jasen", "jäsen").replace("tyo", "työ"));
            assertThat(lookup("#export-made")).isNotNull();
        }
    }

    @Test
    void candidatesAndStatementsAreOnTheShelfOnceThereAreAny() {
        var statements = new StatementStore(room.database);
        var rounds = new RoundStore(room.database);
        statements.all(body).forEach(s -> statements.remove(s.id()));
        rounds.all(body).forEach(r -> rounds.remove(r.id()));
        open();
        assertThat(shelfWords()).contains("Lausuntoja ei ole rekisterissä.", "Ehdokashakuja ei ole rekisterissä.");
        long statement = statements.add(body, "Lausunto maakuntaohjelmasta");
        long round = rounds.add(body, null, LocalDateTime.of(2026, 9, 1, 8, 0), LocalDateTime.of(2026, 9, 30, 16, 0));
        settle();
        click("#paper-statement-" + statement);
        click("#papers-save");
        assertThat(words("kumppanuuspoyta_lausunto")).contains("Lausunto maakuntaohjelmasta");
        click("#paper-candidates-" + round);
        click("#papers-save");
        assertThat(words("kumppanuuspoyta_ehdokasluettelo")).contains("Ehdokasluettelo");
        assertThat(room.tools.navigation().place().address()).isEqualTo("papers/candidates/" + round);
    }

    @Test
    void whatThePublicListDoesNotTellIsListedBeforeItIsSavedAndTheInternalOneTellsAll() {
        open();
        var leftOut = lookup("#left-out");
        assertThat(leftOut.isVisible()).isTrue();
        assertThat(leftOutWords()).contains("julkaisulupa");
        choose("#papers-audience", Audience.INTERNAL);
        assertThat(leftOut.isVisible()).isFalse();
        click("#papers-save");
        assertThat(made()).singleElement().asString().endsWith("_sisainen.pdf");
    }

    @Test
    void aDayAndAYearAreAskedWhereTheyMatter() {
        open();
        robot.doubleClickOn("#papers-day").write("1.2.2025");
        press(KeyCode.ENTER);
        settle();
        click("#papers-save");
        assertThat(made()).singleElement().asString().contains("2025-02-01");
        click("#paper-schedule");
        assertThat(lookup("#papers-day")).isNull();
        choose("#papers-year", 2025);
        click("#papers-save");
        assertThat(words("kumppanuuspoyta_kokousaikataulu_2025")).contains("2025");
    }

    @Test
    void theWholeYearGoesIntoOneFolder() {
        open();
        click("#papers-all");
        assertThat(made())
                .hasSizeGreaterThanOrEqualTo(4)
                .allMatch(name -> name.endsWith(".pdf"))
                .anyMatch(name -> name.contains("vuosikertomus"))
                .anyMatch(name -> name.contains("kokousaikataulu"));
    }

    @Test
    void theArrowsAndEnterTakeAPaperAndF6GoesToItsPage() {
        open();
        assertThat(stage.getScene().getFocusOwner().getId()).isEqualTo("paper-members");
        press(KeyCode.DOWN);
        press(KeyCode.ENTER);
        settle();
        assertThat(room.tools.navigation().place().address()).isEqualTo("papers/tasks-by-owner");
        press(KeyCode.F6);
        assertThat(stage.getScene().getFocusOwner().getId()).isEqualTo("preview-sheets");
        press(KeyCode.ESCAPE);
        assertThat(stage.getScene().getFocusOwner().getId()).isEqualTo("paper-tasks-by-owner");
    }

    @Test
    void theYearsPapersAreThoseOfItsOwnDays() {
        var shelf = Shelf.read(room.database, body, LocalDate.of(2026, 11, 20));
        assertThat(shelf.years()).contains(2025, 2026);
        assertThat(shelf.newest()).hasSizeLessThanOrEqualTo(5);
        assertThat(shelf.ofYear(2025)).containsExactly(ShelfPaper.Standing.values());
        assertThat(shelf.ofYear(2026))
                .hasSize(ShelfPaper.Standing.values().length + 3)
                .anyMatch(ShelfPaper.CandidateList.class::isInstance)
                .anyMatch(ShelfPaper.StatementLetter.class::isInstance);
    }

    private <T> void choose(String selector, T value) {
        onScreen(() -> {
            @SuppressWarnings("unchecked")
            var box = (ComboBox<T>) stage.getScene().getRoot().lookup(selector);
            box.setValue(value);
        });
        settle();
    }

    private String pageWords() {
        return ((Label) lookup("#preview-page")).getText();
    }

    private String shelfWords() {
        return labels("#shelf .label");
    }

    private String leftOutWords() {
        return labels("#left-out .label");
    }

    private String labels(String selector) {
        return onScreen(() -> stage.getScene().getRoot().lookupAll(selector).stream()
                .map(node -> ((Label) node).getText())
                .toList()
                .toString());
    }
}
