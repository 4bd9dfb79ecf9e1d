package fi.poytakirjuri.ui.person;

import fi.poytakirjuri.language.Texts;
import fi.poytakirjuri.register.person.Likely;
import fi.poytakirjuri.ui.kit.Icon;
import fi.poytakirjuri.ui.kit.Tools;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// "2 mahdollista kaksoiskappaletta": a line above the list while there are any.
final class DuplicateStrip extends HBox {
    private final Texts texts;
    private final Label words = new Label();
    private List<Likely> likely = List.of();

    /// @param compare told of the pairs that are to be compared
    DuplicateStrip(Tools tools, Consumer<List<Likely>> compare) {
        this.texts = tools.texts();
        setId("person-duplicates");
        words.setGraphic(Icon.NOTICE.node());
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var open = tools.buttons().of("person.duplicate.compare", Icon.COPY, () -> compare.accept(likely));
        open.setId("person-compare");
        getStyleClass().addAll("button-row", "notice-strip");
        getChildren().setAll(words, gap, open);
        managedProperty().bind(visibleProperty());
        show(List.of());
    }

    void show(List<Likely> pairs) {
        likely = pairs;
        setVisible(!pairs.isEmpty());
        words.setText(texts.count("person.duplicate.found", pairs.size()));
    }
}
