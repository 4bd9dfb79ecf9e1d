package fi.poytakirjuri.ui.person;

import fi.poytakirjuri.ui.kit.Icon;
import fi.poytakirjuri.ui.kit.LinkRow;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// A list on a card under its own title, such as the seats of a person. Out of sight when there is nothing to tell.
final class CardList extends VBox {
    private final Label title = new Label();

    CardList(String title) {
        this.title.setText(title);
        this.title.getStyleClass().add("card-title");
        managedProperty().bind(visibleProperty());
        getStyleClass().add("card-list");
    }

    void show(List<Line> lines) {
        setVisible(!lines.isEmpty());
        getChildren().setAll(lines.stream().map(CardList::row).toList());
        getChildren().addFirst(title);
    }

    private static Node row(Line line) {
        var words = new Label(line.words);
        words.setWrapText(true);
        var detail = new Label(line.detail);
        detail.setWrapText(true);
        detail.getStyleClass().addAll("quiet", "small");
        detail.setManaged(!line.detail.isEmpty());
        var both = new VBox(2, words, detail);
        both.setMinWidth(0);
        HBox.setHgrow(both, Priority.ALWAYS);
        if (line.open != null)
            return new LinkRow(line.words + " " + line.detail, line.open, line.icon.node(), both, Icon.NEXT.node());
        var row = new HBox(line.icon.node(), both);
        row.getStyleClass().add("plain-row");
        return row;
    }

    /// One line of the list.
    ///
    /// @param detail in a quieter voice below; may be empty
    /// @param open   where it leads; nothing for one that leads nowhere
    record Line(
            Icon icon,
            String words,
            String detail,
            @Nullable Runnable open) {}
}
