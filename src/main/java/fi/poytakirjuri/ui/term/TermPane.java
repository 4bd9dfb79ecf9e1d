package fi.poytakirjuri.ui.term;

import fi.poytakirjuri.language.Texts;
import fi.poytakirjuri.ui.kit.Buttons;
import fi.poytakirjuri.ui.kit.EmptyState;
import fi.poytakirjuri.ui.kit.Icon;
import fi.poytakirjuri.ui.kit.Place;
import fi.poytakirjuri.ui.kit.Questions;
import fi.poytakirjuri.ui.kit.Shortcuts;
import fi.poytakirjuri.ui.kit.Tools;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// Kausi ja valinnat: the terms with their rounds, one round, or the beginning of a new term.
final class TermPane extends VBox {
    private final Texts texts;
    private final TermModel model;
    private final RoundModel rounds;
    private final TermFront front;
    private final RoundPane round;
    private final NewTermPane newTerm;
    private final NewRoundPane newRound;
    private final UnelectedNotice unelected;
    private final Node empty;
    private final StackPane middle = new StackPane();
    private final List<Button> actions = new ArrayList<>();
    private boolean isNewTerm;
    private boolean isRound;

    TermPane(
            Tools tools,
            Questions questions,
            TermModel model,
            RoundModel rounds,
            NewTermModel newTerms,
            RoundPane round) {
        this.texts = tools.texts();
        this.model = model;
        this.rounds = rounds;
        this.round = round;
        front = new TermFront(tools);
        newTerm = new NewTermPane(tools, newTerms, this::showFront);
        newRound = new NewRoundPane(tools, model);
        unelected = new UnelectedNotice(tools, questions, model);
        empty = new EmptyState(
                Icon.TERM,
                texts.get("nomination.empty"),
                tools.buttons().primary("nomination.round.open", Icon.SEND, this::openRound));
        VBox.setVgrow(middle, Priority.ALWAYS);
        getStyleClass().addAll("page", "terms");
        getChildren().setAll(head(tools), unelected, newRound, middle);
        model.viewProperty().subscribe(_ -> refresh());
    }

    /// Shows a place of the room: its first view, or a round.
    void show(Place place) {
        isNewTerm = false;
        isRound = place instanceof Place.Round;
        if (place instanceof Place.Round(var id)) {
            rounds.open(id);
            put(round);
        } else refresh();
    }

    void focusFilter() {
        if (middle.getChildren().contains(round)) round.focusFilter();
    }

    /// A candidate in a round, else a round.
    void makeNew() {
        if (middle.getChildren().contains(round)) round.makeNew();
        else openRound();
    }

    void focusFront() {
        if (middle.getChildren().contains(front)) front.focusFirst();
    }

    private Node head(Tools tools) {
        var title = new Label(texts.get("kit.Room.TERMS"));
        title.getStyleClass().add("page-title");
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var open = Buttons.withKey(
                tools.buttons().primary("nomination.round.open", Icon.SEND, this::openRound), Shortcuts.NEW);
        open.setId("round-open");
        open.setMinWidth(USE_PREF_SIZE);
        var begin = tools.buttons().of("nomination.newTerm", Icon.TERM, this::beginTerm);
        begin.setId("term-begin");
        begin.setMinWidth(USE_PREF_SIZE);
        var row = new HBox(title, gap, begin, open);
        row.getStyleClass().add("page-head");
        actions.addAll(List.of(begin, open));
        return row;
    }

    private void openRound() {
        newRound.open();
    }

    private void beginTerm() {
        isNewTerm = true;
        put(newTerm);
        newTerm.open();
    }

    private void showFront() {
        isNewTerm = false;
        if (isRound) put(round);
        else refresh();
    }

    private void refresh() {
        var view = model.viewProperty().get();
        if (view == null) return;
        unelected.show(view.unelected());
        front.show(view);
        if (isNewTerm || isRound) return;
        put(view.terms().isEmpty() ? empty : front);
    }

    private void put(Node shown) {
        if (!middle.getChildren().contains(shown)) middle.getChildren().setAll(shown);
        boolean isFront = shown != round && shown != newTerm;
        for (var action : actions) {
            action.setVisible(isFront);
            action.setManaged(isFront);
        }
    }
}
