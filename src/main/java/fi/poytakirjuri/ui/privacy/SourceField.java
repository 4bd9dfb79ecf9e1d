package fi.poytakirjuri.ui.privacy;

import fi.poytakirjuri.language.Folding;
import fi.poytakirjuri.language.Texts;
import java.util.List;
import java.util.function.Supplier;
import javafx.scene.control.TextField;
import org.controlsfx.control.textfield.TextFields;

/// Where a permission was given; sources written before are offered while one types.
final class SourceField extends TextField {
    SourceField(Texts texts, Supplier<List<String>> sources) {
        setPromptText(texts.get("privacy.permission.source.prompt"));
        TextFields.bindAutoCompletion(this, request -> {
                    var typed = Folding.of(request.getUserText().strip());
                    if (typed.isEmpty()) return List.of();
                    return sources.get().stream()
                            .filter(source ->
                                    Folding.of(source).contains(typed) && !source.equals(request.getUserText()))
                            .toList();
                })
                .setDelay(0);
    }
}
