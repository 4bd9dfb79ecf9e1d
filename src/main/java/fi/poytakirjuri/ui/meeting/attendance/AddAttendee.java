package fi.poytakirjuri.ui.meeting.attendance;

import fi.poytakirjuri.language.Texts;
import fi.poytakirjuri.register.choice.Capacity;
import fi.poytakirjuri.ui.kit.Caret;
import fi.poytakirjuri.ui.kit.Choice;
import fi.poytakirjuri.ui.kit.Icon;
import fi.poytakirjuri.ui.kit.Tools;
import fi.poytakirjuri.ui.meeting.open.Directory;
import fi.poytakirjuri.ui.meeting.open.Named;
import fi.poytakirjuri.ui.meeting.open.TypeAhead;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// Adds an expert or a participant: someone the register knows by type-ahead, anyone else as "Name, organisation".
final class AddAttendee extends HBox {
    private static final Set<Named.Kind> PERSONS = Set.of(Named.Kind.PERSON);

    private final Tools tools;
    private final Texts texts;
    private final AttendanceModel model;
    private final Supplier<Directory> directory;
    private final TextField field = new TextField();
    private final Choice<Capacity> capacity;

    AddAttendee(Tools tools, AttendanceModel model, Supplier<Directory> directory) {
        this.tools = tools;
        this.texts = tools.texts();
        this.model = model;
        this.directory = directory;
        this.capacity =
                new Choice<>(List.of(Capacity.EXPERT, Capacity.PARTICIPANT), c -> texts.of("meeting", c), _ -> {});
        getStyleClass().add("button-row");
        field.setId("add-attendee");
        field.setPromptText(texts.get("meeting.attendance.add.prompt"));
        field.setAccessibleText(texts.get("meeting.attendance.add"));
        capacity.setAccessibleText(texts.get("meeting.attendance.capacity"));
        capacity.setMinWidth(USE_PREF_SIZE);
        capacity.show(Capacity.EXPERT);
        HBox.setHgrow(field, Priority.ALWAYS);
        TypeAhead.install(field, typed -> directory.get().find(typed, PERSONS), this::add);
        field.setOnKeyPressed(key -> {
            if (key.getCode() != KeyCode.ENTER) return;
            addTyped();
            key.consume();
        });
        getChildren().setAll(capacity, field, tools.buttons().of("meeting.attendance.add", Icon.ADD, this::addTyped));
    }

    /// For little room: the field and what they are there as, under each other.
    AddAttendee narrow() {
        var rows = new VBox(6, field, capacity);
        HBox.setHgrow(rows, Priority.ALWAYS);
        capacity.setMaxWidth(Double.MAX_VALUE);
        getChildren().setAll(rows);
        return this;
    }

    /// The caret to the field.
    void write() {
        Caret.to(field, field.getLength());
    }

    private void addTyped() {
        var known = directory.get().named(field.getText(), PERSONS);
        if (known.isPresent()) add(known.get());
        else {
            model.add(field.getText(), capacity.getValue());
            field.clear();
        }
    }

    private void add(Named person) {
        if (!model.add(person, capacity.getValue()))
            tools.toasts().say(texts.get("meeting.attendance.isThere", person.name()));
        field.clear();
    }
}
