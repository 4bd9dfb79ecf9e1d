package fi.poytakirjuri.ui.roster;

import fi.poytakirjuri.language.Texts;
import fi.poytakirjuri.register.choice.SeatRole;
import java.util.function.Consumer;
import javafx.scene.control.ComboBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/// As what a member sits at the table. Showing what the register has chooses nothing.
final class RoleChoice extends ComboBox<SeatRole> {
    private boolean isShowingValue;

    RoleChoice(Texts texts, Consumer<SeatRole> chosen) {
        getItems().setAll(SeatRole.values());
        setMaxWidth(Double.MAX_VALUE);
        setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable SeatRole role) {
                return role == null ? "" : texts.of("roster", role);
            }

            @Override
            public SeatRole fromString(String typed) {
                throw new UnsupportedOperationException("chosen, never typed");
            }
        });
        valueProperty().subscribe(role -> {
            if (role != null && !isShowingValue) chosen.accept(role);
        });
    }

    void show(SeatRole role) {
        isShowingValue = true;
        setValue(role);
        isShowingValue = false;
    }
}
