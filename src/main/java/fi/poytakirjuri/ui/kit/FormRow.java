package fi.poytakirjuri.ui.kit;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// A field with its name above and, when something is wrong, the reason below in words and with an icon.
public final class FormRow extends VBox {
    public FormRow(String name, Node field) {
        getStyleClass().add("form-row");
        var label = new Label(name);
        label.getStyleClass().add("form-label");
        label.setLabelFor(field);
        if (field.getAccessibleText() == null) field.setAccessibleText(name);
        getChildren().addAll(label, field);
    }

    public FormRow(String name, Node field, ObservableValue<String> problem) {
        this(name, field);
        var words = new Label();
        words.getStyleClass().add("form-problem");
        words.setGraphic(Icon.WARNING.node());
        words.setWrapText(true);
        words.textProperty().bind(problem);
        words.visibleProperty().bind(problem.map(w -> !w.isEmpty()));
        words.managedProperty().bind(words.visibleProperty());
        getChildren().add(words);
    }
}
