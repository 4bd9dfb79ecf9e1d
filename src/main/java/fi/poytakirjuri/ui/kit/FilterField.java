package fi.poytakirjuri.ui.kit;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.controlsfx.control.textfield.CustomTextField;

/// Narrows a list while one types; Esc empties it.
public final class FilterField extends CustomTextField {
    public FilterField(String prompt) {
        setPromptText(prompt);
        setAccessibleText(prompt);
        setLeft(Icon.SEARCH.node());
        getStyleClass().add("filter-field");
        addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() != KeyCode.ESCAPE || getText().isEmpty()) return;
            clear();
            key.consume();
        });
    }
}
