package fi.poytakirjuri.ui.meeting.course;

import fi.poytakirjuri.language.Reading;
import fi.poytakirjuri.language.Texts;
import fi.poytakirjuri.ui.kit.FormRow;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/// A day typed in the secretary's way, with its problem beside it.
final class DayField extends VBox {
    private final Texts texts;
    private final LocalDate near;
    private final TextField field = new TextField();
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");

    /// @param near a day without a year is read as the one nearest to this
    DayField(Texts texts, String id, String name, LocalDate shown, LocalDate near) {
        this.texts = texts;
        this.near = near;
        field.setId(id);
        field.setText(texts.dates().date(shown));
        field.setMaxWidth(180);
        field.textProperty().subscribe(_ -> problem.set(""));
        getChildren().setAll(new FormRow(name, field, problem.getReadOnlyProperty()));
    }

    TextField field() {
        return field;
    }

    /// Passes the day on, or tells that it cannot be read.
    void ifRead(Consumer<LocalDate> then) {
        Optional<LocalDate> day = Reading.date(field.getText(), near);
        if (day.isEmpty()) {
            problem.set(texts.get("meeting.date.unread"));
            field.requestFocus();
        } else then.accept(day.get());
    }
}
