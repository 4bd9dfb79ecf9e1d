package fi.poytakirjuri.ui.export;

import fi.poytakirjuri.language.Texts;
import fi.poytakirjuri.ui.kit.Icon;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;

/// What a public paper does not tell, listed before it is saved. Out of sight for an internal one.
public final class LeftOutList extends ScrollPane {
    private static final double HIGHEST = 140;
    private static final double FRAME = 2;

    private final Texts texts;
    private final VBox lines = new VBox();

    public LeftOutList(Texts texts) {
        this.texts = texts;
        setId("left-out");
        lines.getStyleClass().add("left-out");
        setContent(lines);
        setFitToWidth(true);
        // As high as its sentences, which wrap, but no higher than leaves room for the rest.
        lines.heightProperty().subscribe(height -> {
            double high = Math.min(height.doubleValue() + FRAME, HIGHEST);
            setMinHeight(high);
            setMaxHeight(high);
        });
        getStyleClass().add("left-out-scroll");
        setAccessibleText(texts.get("export.leftOut"));
        managedProperty().bind(visibleProperty());
    }

    public void show(boolean isPublic, List<String> sentences) {
        setVisible(isPublic);
        setFocusTraversable(!sentences.isEmpty());
        var nodes = new ArrayList<Node>();
        nodes.add(
                sentences.isEmpty()
                        ? line(texts.get("export.leftOut.nothing"), Icon.DONE)
                        : line(texts.get("export.leftOut"), Icon.NOTICE));
        for (var sentence : sentences) {
            var words = new Label("– " + sentence);
            words.setWrapText(true);
            nodes.add(words);
        }
        lines.getChildren().setAll(nodes);
    }

    private static Label line(String words, Icon icon) {
        var line = new Label(words, icon.node());
        line.setWrapText(true);
        return line;
    }
}
