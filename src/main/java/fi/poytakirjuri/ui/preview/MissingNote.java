package fi.poytakirjuri.ui.preview;

import fi.poytakirjuri.document.preview.MissingOnPage;
import fi.poytakirjuri.language.Texts;
import fi.poytakirjuri.ui.kit.Buttons;
import fi.poytakirjuri.ui.kit.Icon;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// Says which characters the paper's typeface lacks, and leads to each place where one of them is.
final class MissingNote extends VBox {
    private static final int MOST_LINKS = 8;

    private final Texts texts;
    private final Consumer<Spot> pointed;
    private final Label words = new Label();
    private final FlowPane links = new FlowPane();

    MissingNote(Texts texts, Consumer<Spot> pointed) {
        this.texts = texts;
        this.pointed = pointed;
        setId("preview-missing");
        getStyleClass().add("missing-note");
        words.getStyleClass().add("form-problem");
        words.setGraphic(Icon.WARNING.node());
        words.setWrapText(true);
        getChildren().setAll(words, links);
        managedProperty().bind(visibleProperty());
        setVisible(false);
    }

    void show(@Nullable LaidPaper laid) {
        var missing = laid == null ? "" : words(laid);
        setVisible(!missing.isEmpty());
        words.setText(texts.get("preview.missing", missing));
        links.getChildren().clear();
        if (laid == null || missing.isEmpty()) return;
        var buttons = new Buttons(texts);
        for (var on : MissingOnPage.of(laid.pages()).stream().limit(MOST_LINKS).toList()) {
            var link = buttons.link(
                    texts.get("preview.missing.where", on.page() + 1),
                    () -> pointed.accept(new Spot(on.place(), on.lettersAfter())));
            link.getStyleClass().add("missing-where");
            links.getChildren().add(link);
        }
    }

    private static String words(LaidPaper laid) {
        return laid.pages().missing().stream()
                .map(m -> m.character() + " → " + m.shown())
                .collect(Collectors.joining(", "));
    }
}
