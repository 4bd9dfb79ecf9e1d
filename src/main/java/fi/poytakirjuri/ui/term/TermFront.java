package fi.poytakirjuri.ui.term;

import fi.poytakirjuri.language.Texts;
import fi.poytakirjuri.ui.check.Badge;
import fi.poytakirjuri.ui.kit.Icon;
import fi.poytakirjuri.ui.kit.LinkRow;
import fi.poytakirjuri.ui.kit.Place;
import fi.poytakirjuri.ui.kit.Tools;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// The terms, the latest first, each with its nomination rounds; a round opens by Enter or a click.
final class TermFront extends ScrollPane {
    private final Tools tools;
    private final Texts texts;
    private final VBox terms = new VBox();

    TermFront(Tools tools) {
        this.tools = tools;
        this.texts = tools.texts();
        terms.getStyleClass().add("term-list");
        setId("terms");
        setContent(terms);
        setFitToWidth(true);
        setFocusTraversable(false);
        getStyleClass().add("edge-to-edge");
    }

    void show(TermModel.View view) {
        terms.getChildren().setAll(view.terms().stream().map(this::term).toList());
    }

    /// The caret to the first round.
    void focusFirst() {
        var first = terms.lookup(".link-row");
        if (first != null) first.requestFocus();
    }

    private Node term(TermLine line) {
        var title = new Label(line.title(texts, tools.today()));
        title.getStyleClass().add("section-title");
        var term = new VBox(title);
        term.getStyleClass().add("panel");
        if (line.rounds().isEmpty()) {
            var none = new Label(texts.get("nomination.term.noRounds"));
            none.getStyleClass().add("quiet");
            term.getChildren().add(none);
        }
        for (var round : line.rounds()) term.getChildren().add(round(round));
        return term;
    }

    private Node round(RoundLine line) {
        var title = new Label(line.title(texts));
        title.getStyleClass().add("term-round");
        var details = new Label(line.details(texts));
        details.setWrapText(true);
        details.getStyleClass().add("quiet");
        var words = new VBox(2, title, details);
        HBox.setHgrow(words, Priority.ALWAYS);
        var state = new StateLabel();
        state.show(
                texts.of("nomination", line.state()),
                line.state().icon(),
                line.state().tone());
        state.setMinWidth(USE_PREF_SIZE);
        var place = Place.round(line.round().id());
        var badge = new Badge(tools, place).inCell();
        var spoken = line.title(texts) + ", " + state.getText() + ", " + line.details(texts);
        var row = new LinkRow(spoken, () -> tools.navigation().goTo(place), words, badge, state, Icon.NEXT.node());
        row.setId("round-" + line.round().id());
        row.setSpacing(12);
        return row;
    }
}
