package fi.poytakirjuri.ui.roster.file;

import fi.poytakirjuri.exchange.roster.RosterPreview.Difference;
import fi.poytakirjuri.exchange.roster.RosterPreview.Row;
import fi.poytakirjuri.language.Texts;
import fi.poytakirjuri.ui.kit.Icon;
import fi.poytakirjuri.ui.kit.StateIcon;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// One line of a file before it is taken in: who, what it means, and each field that it tells otherwise, old → new.
final class ImportRow extends VBox {
    private final Row row;
    private final CheckBox box;

    ImportRow(Texts texts, Row row) {
        this.row = row;
        box = new CheckBox(row.entry().name());
        box.setSelected(row.isToBeDone());
        box.setDisable(!row.isToBeDone());
        box.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(box, Priority.ALWAYS);
        var state = new Label(texts.of("roster", row.state()));
        state.setMinWidth(USE_PREF_SIZE);
        state.getStyleClass().setAll("label", "state", tone());
        StateIcon.put(state, icon());
        var head = new HBox(8, box, state);
        head.getStyleClass().add("button-row");
        getStyleClass().add("import-row");
        getChildren().add(head);
        for (var difference : row.differences()) getChildren().add(line(texts, difference));
    }

    Row row() {
        return row;
    }

    boolean isChosen() {
        return row.isToBeDone() && box.isSelected();
    }

    private static Label line(Texts texts, Difference difference) {
        var name = texts.of("roster", difference.column());
        var words = difference.before().isEmpty()
                ? texts.get("roster.import.added", name, difference.now())
                : texts.get("roster.import.changed", name, difference.before(), difference.now());
        var line = new Label(words);
        line.setWrapText(true);
        line.getStyleClass().add("small");
        return line;
    }

    private String tone() {
        return switch (row.state()) {
            case NEW, RETURNING -> "good";
            case CHANGED, TWICE -> "watch";
            case SAME -> "calm";
        };
    }

    private Icon icon() {
        return switch (row.state()) {
            case NEW, RETURNING -> Icon.ADD;
            case CHANGED -> Icon.EDIT;
            case SAME -> Icon.DONE;
            case TWICE -> Icon.COPY;
        };
    }
}
