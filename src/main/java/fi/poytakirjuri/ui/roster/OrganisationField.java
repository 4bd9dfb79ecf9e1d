package fi.poytakirjuri.ui.roster;

import java.util.List;
import java.util.function.Supplier;
import javafx.scene.control.TextField;
import org.controlsfx.control.textfield.TextFields;

/// An organisation by its name: known ones are offered while one types, and a new name makes a new one.
final class OrganisationField extends TextField {
    private static final int OFFERED = 8;

    /// @param names of the organisations that the register knows, in Finnish order
    OrganisationField(Supplier<List<String>> names) {
        TextFields.bindAutoCompletion(this, request -> {
                    var typed = RosterFilter.folded(request.getUserText().strip());
                    if (typed.isEmpty()) return List.of();
                    return names.get().stream()
                            .filter(name ->
                                    RosterFilter.folded(name).contains(typed) && !name.equals(request.getUserText()))
                            .limit(OFFERED)
                            .toList();
                })
                .setDelay(0);
    }
}
