package fi.poytakirjuri.ui.kit;

import fi.poytakirjuri.language.Texts;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCombination;

/// Makes buttons alike: words and an icon, a name for the screen reader, the key in the tooltip.
public final class Buttons {
    private final Texts texts;

    public Buttons(Texts texts) {
        this.texts = texts;
    }

    /// An ordinary button.
    public Button of(String key, Icon icon, Runnable action) {
        return wired(new Button(texts.get(key), icon.node()), action);
    }

    /// The one button of a view that is its next step.
    public Button primary(String key, Icon icon, Runnable action) {
        var button = of(key, icon, action);
        button.getStyleClass().add("accent");
        return button;
    }

    /// An icon without words; its words are in the tooltip and for the screen reader.
    public Button icon(String key, Icon icon, Runnable action) {
        var button = of(key, icon, action);
        button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        button.getStyleClass().addAll("flat", "button-icon");
        button.setTooltip(new Tooltip(texts.get(key)));
        return button;
    }

    /// Words that lead to a place.
    public Hyperlink link(String words, Runnable action) {
        return wired(new Hyperlink(words), action);
    }

    /// Says the key that does the same.
    public static <B extends ButtonBase> B withKey(B button, KeyCombination keys) {
        button.setTooltip(new Tooltip(button.getText() + "  " + keys.getDisplayText()));
        return button;
    }

    private static <B extends ButtonBase> B wired(B button, Runnable action) {
        button.setOnAction(_ -> action.run());
        button.setAccessibleText(button.getText());
        return button;
    }
}
