package fi.poytakirjuri.ui.term;

import fi.poytakirjuri.language.Texts;
import fi.poytakirjuri.register.roster.Sector;
import fi.poytakirjuri.ui.kit.Icon;
import java.util.stream.Collectors;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// How well the sectors are covered: each with its seats, those proposed and those who can be elected, and the
/// uncovered ones in words.
final class CoveragePane extends VBox {
    private final Texts texts;
    private final StateLabel summary = new StateLabel();
    private final GridPane grid = new GridPane();

    CoveragePane(Texts texts) {
        this.texts = texts;
        var title = new Label(texts.get("nomination.coverage"));
        title.getStyleClass().add("section-title");
        summary.setId("coverage-summary");
        summary.setWrapText(true);
        summary.setMinHeight(USE_PREF_SIZE);
        grid.setHgap(12);
        grid.setVgap(4);
        var name = new ColumnConstraints();
        name.setHgrow(Priority.ALWAYS);
        grid.getColumnConstraints().add(name);
        getStyleClass().add("panel");
        var legend = new Label(texts.get("nomination.coverage.legend"));
        legend.getStyleClass().addAll("quiet", "small");
        legend.setWrapText(true);
        getChildren().setAll(title, summary, legend, grid);
    }

    void show(RoundView view) {
        var uncovered = view.uncovered();
        summary.show(
                uncovered.isEmpty()
                        ? texts.get("nomination.coverage.all")
                        : texts.get(
                                "nomination.coverage.missing",
                                uncovered.stream().map(Sector::name).collect(Collectors.joining(", "))),
                uncovered.isEmpty() ? Icon.DONE : Icon.WARNING,
                uncovered.isEmpty() ? "good" : "watch");
        grid.getChildren().clear();
        int row = 0;
        for (var coverage : view.coverage()) {
            var name = new Label(coverage.sector().name());
            name.setWrapText(true);
            var state = new StateLabel();
            dress(state, coverage, texts);
            state.setMinWidth(USE_PREF_SIZE);
            grid.addRow(row++, name, state);
        }
    }

    /// 1 paikka: 2/3, and in full for a screen reader and a pointer.
    static void dress(StateLabel label, Coverage coverage, Texts texts) {
        int seats = coverage.sector().seats();
        label.show(
                texts.count("nomination.coverage.short", seats, coverage.eligible(), coverage.proposed()),
                coverage.isEnough() ? Icon.DONE : Icon.WARNING,
                coverage.isEnough() ? "good" : "watch");
        var full = texts.count("nomination.coverage.of", seats, coverage.eligible(), coverage.proposed());
        label.setAccessibleText(full);
        label.setTooltip(new Tooltip(full));
    }
}
