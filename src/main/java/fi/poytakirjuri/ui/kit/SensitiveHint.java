package fi.poytakirjuri.ui.kit;

import fi.poytakirjuri.language.Texts;
import fi.poytakirjuri.register.privacy.Sensitive;
import fi.poytakirjuri.register.privacy.SensitiveWord;
import java.util.stream.Collectors;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;

/// A quiet word beside a field in which something stands that does not belong in the register: a party, an identity
/// number, health, diet. What is typed is saved all the same.
public final class SensitiveHint extends Label {
    private final Texts texts;

    public SensitiveHint(Texts texts, TextInputControl field) {
        this.texts = texts;
        getStyleClass().add("sensitive-hint");
        setGraphic(Icon.NOTICE.node());
        setWrapText(true);
        managedProperty().bind(visibleProperty());
        field.textProperty().subscribe(this::look);
    }

    private void look(String typed) {
        var found = Sensitive.in(typed);
        setVisible(!found.isEmpty());
        setText(
                found.isEmpty()
                        ? ""
                        : texts.get(
                                "kit.sensitive",
                                found.stream().map(this::told).distinct().collect(Collectors.joining(", "))));
    }

    private String told(SensitiveWord word) {
        return texts.get("kit.sensitive.word", texts.of("kit", word.kind()), word.words());
    }
}
