package fi.poytakirjuri.ui.term;

import fi.poytakirjuri.language.Texts;
import fi.poytakirjuri.register.election.Unelected;
import fi.poytakirjuri.ui.kit.Icon;
import fi.poytakirjuri.ui.kit.Questions;
import fi.poytakirjuri.ui.kit.Tools;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// Tells whose data have been kept for long enough, and lets them go when the secretary says so. Nothing is erased by
/// itself.
final class UnelectedNotice extends VBox {
    private final Tools tools;
    private final Texts texts;
    private final Questions questions;
    private final TermModel model;

    UnelectedNotice(Tools tools, Questions questions, TermModel model) {
        this.tools = tools;
        this.texts = tools.texts();
        this.questions = questions;
        this.model = model;
        setId("unelected");
        getStyleClass().add("section");
        managedProperty().bind(visibleProperty());
        setVisible(false);
    }

    void show(List<Unelected> waiting) {
        setVisible(!waiting.isEmpty());
        getChildren().setAll(waiting.stream().map(this::row).toList());
    }

    private Node row(Unelected waiting) {
        var words = new Label(words(waiting), Icon.PRIVACY.node());
        words.setWrapText(true);
        words.getStyleClass().addAll("state", "watch");
        words.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(words, Priority.ALWAYS);
        var erase = tools.buttons().of("nomination.erase", Icon.DELETE, () -> ask(waiting));
        erase.setId("unelected-erase");
        erase.setMinWidth(USE_PREF_SIZE);
        var row = new HBox(words, erase);
        row.getStyleClass().add("button-row");
        return row;
    }

    private String words(Unelected waiting) {
        return texts.count(
                "nomination.erase.waiting", waiting.howMany(), texts.dates().date(waiting.since()));
    }

    private void ask(Unelected waiting) {
        var words = texts.count("nomination.erase.question", waiting.howMany());
        questions.ask(
                texts.count("nomination.erase.title", waiting.howMany()),
                waiting.isNoted() ? words : texts.get("nomination.erase.notNoted") + "\n\n" + words,
                texts.get("nomination.erase.yes"),
                texts.get("nomination.erase.no"),
                () -> model.erase(waiting));
    }
}
