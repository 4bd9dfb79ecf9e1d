package fi.poytakirjuri.ui.person;

import fi.poytakirjuri.language.Folding;
import java.util.List;
import java.util.function.Supplier;
import javafx.scene.control.TextField;
import org.controlsfx.control.textfield.TextFields;

/// An organisation by its name: known ones are offered while one types, and a new name makes a new one.
public final class OrganisationField extends TextField {
    private static final int OFFERED = 8;

    /// @param names of the organisations that the register knows, in Finnish order
    public OrganisationField(Supplier<List<String>> names) {
        TextFields.bindAutoCompletion(this, request -> {
                    var typed = Folding.of(request.getUserText().strip());
                    if (typed.isEmpty()) return List.of();
                    return names.get().stream()
                            .filter(name -> Folding.of(name).contains(typed) && !name.equals(request.getUserText()))
                            .limit(OFFERED)
                            .toList();
                })
                .setDelay(0);
    }
}
