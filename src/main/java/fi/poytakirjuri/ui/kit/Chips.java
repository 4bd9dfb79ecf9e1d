package fi.poytakirjuri.ui.kit;

import fi.poytakirjuri.language.Texts;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.layout.FlowPane;

/// The filters in force, a chip each that takes its own off, and "Tyhjennä" for all. Out of sight when there are none.
public final class Chips extends FlowPane {
    private final Texts texts;
    private final Runnable clearAll;

    public Chips(Texts texts, Runnable clearAll) {
        this.texts = texts;
        this.clearAll = clearAll;
        getStyleClass().add("chips");
        show(List.of());
    }

    public void show(List<Chip> chips) {
        getChildren().setAll(chips.stream().map(this::button).toList());
        if (!chips.isEmpty()) getChildren().add(clearButton());
        setVisible(!chips.isEmpty());
        setManaged(!chips.isEmpty());
    }

    private Button button(Chip chip) {
        var button = new Button(chip.words, Icon.REMOVE.node());
        button.setContentDisplay(ContentDisplay.RIGHT);
        button.setAccessibleText(texts.get("kit.chip.remove", chip.words));
        button.getStyleClass().add("chip");
        button.setOnAction(_ -> chip.takeOff.run());
        return button;
    }

    private Button clearButton() {
        var button = new Button(texts.get("kit.chip.clear"));
        button.getStyleClass().addAll("flat", "chip-clear");
        button.setOnAction(_ -> clearAll.run());
        return button;
    }

    /// A filter in force and how it is taken off.
    public record Chip(String words, Runnable takeOff) {}
}
