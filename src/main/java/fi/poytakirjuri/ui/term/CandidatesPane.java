package fi.poytakirjuri.ui.term;

import fi.poytakirjuri.language.Texts;
import fi.poytakirjuri.ui.kit.EmptyState;
import fi.poytakirjuri.ui.kit.Icon;
import fi.poytakirjuri.ui.kit.Tools;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// Ehdokkaat: the table on the left; on the right the chosen candidate, or how the sectors are covered.
final class CandidatesPane extends VBox {
    private final RoundModel model;
    private final CandidateFilterBar filterBar;
    private final CandidateTable table;
    private final CandidatePane detail;
    private final CoveragePane coverage;
    private final ScrollPane coverageScroll;
    private final NewCandidatePane newCandidate;
    private final StackPane side = new StackPane();
    private final StackPane middle = new StackPane();
    private final Node split;
    private final Node empty;

    /// @param bringIn opens the view that takes candidates in from a file
    CandidatesPane(Tools tools, TermParts parts, RoundModel model, Runnable bringIn) {
        this.model = model;
        Texts texts = tools.texts();
        filterBar = new CandidateFilterBar(texts, model);
        table = new CandidateTable(model, texts, tools.prefs());
        table.setPlaceholder(new Label(texts.get("nomination.noneFits")));
        table.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        detail = new CandidatePane(
                tools, new CandidateEdits(parts, tools), new CandidateFields(tools, parts.candidates()));
        coverage = new CoveragePane(texts);
        coverageScroll = new ScrollPane(coverage);
        coverageScroll.setFitToWidth(true);
        coverageScroll.setFocusTraversable(false);
        coverageScroll.getStyleClass().add("edge-to-edge");
        newCandidate = new NewCandidatePane(tools, model, detail::focusName);
        empty = new EmptyState(
                Icon.MEMBERS,
                texts.get("nomination.none"),
                tools.buttons().primary("nomination.import.open", Icon.IMPORT, bringIn),
                tools.buttons().of("nomination.add", Icon.ADD, this::makeNew));
        side.setMinWidth(300);
        var both = new SplitPane(table, side);
        both.setDividerPositions(0.6);
        both.getStyleClass().add("meeting-split");
        SplitPane.setResizableWithParent(side, false);
        split = both;
        VBox.setVgrow(middle, Priority.ALWAYS);
        getStyleClass().add("candidates");
        getChildren().setAll(newCandidate, filterBar, middle);
        model.viewProperty().subscribe(_ -> show());
        model.selectedProperty().subscribe(_ -> show());
    }

    void makeNew() {
        newCandidate.open();
    }

    void focusFilter() {
        filterBar.focusFilter();
    }

    private void show() {
        var view = model.viewProperty().get();
        if (view == null) {
            detail.clear();
            return;
        }
        boolean isEmpty = view.lines().isEmpty();
        filterBar.setVisible(!isEmpty);
        filterBar.setManaged(!isEmpty);
        put(middle, isEmpty ? empty : split);
        coverage.show(view);
        var selected = model.selectedProperty().get();
        if (selected == null) detail.clear();
        else detail.show(selected, view);
        put(side, selected == null ? coverageScroll : detail);
    }

    private static void put(StackPane place, Node shown) {
        if (!place.getChildren().contains(shown)) place.getChildren().setAll(shown);
    }

    /// Enter and F2 go into the details, Delete takes the candidate off, Esc shows the coverage again.
    private void pressed(KeyEvent key) {
        if (model.selectedProperty().get() == null) return;
        switch (key.getCode()) {
            case DELETE -> detail.remove();
            case ENTER, F2 -> detail.focusName();
            case ESCAPE -> model.select(null);
            default -> {
                return;
            }
        }
        key.consume();
    }
}
