package fi.poytakirjuri.ui.privacy;

import fi.poytakirjuri.language.Reading;
import fi.poytakirjuri.language.Texts;
import fi.poytakirjuri.register.choice.PublicField;
import fi.poytakirjuri.register.privacy.Answer;
import fi.poytakirjuri.register.roster.Contact;
import fi.poytakirjuri.ui.kit.Choice;
import fi.poytakirjuri.ui.kit.FormRow;
import fi.poytakirjuri.ui.kit.Icon;
import fi.poytakirjuri.ui.kit.Tools;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.beans.binding.Bindings;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.ObservableList;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// Writes one answer down of all who are chosen: which fields, yes or no, when and where it was given. One undoable
/// step.
final class PermitForm extends VBox {
    private final Tools tools;
    private final Texts texts;
    private final ObservableList<Contact> chosen;
    private final PrivacyModel model;
    private final Map<PublicField, CheckBox> fields = new EnumMap<>(PublicField.class);
    private final Choice<Answer> answer;
    private final TextField day = new TextField();
    private final SourceField source;
    private final StringProperty problem = new SimpleStringProperty("");

    PermitForm(Tools tools, ObservableList<Contact> chosen, PrivacyModel model) {
        this.tools = tools;
        this.texts = tools.texts();
        this.chosen = chosen;
        this.model = model;
        this.answer = new Choice<>(List.of(Answer.values()), value -> texts.of("privacy", value), _ -> {});
        this.source = new SourceField(texts, () -> model.viewProperty().get().sources());
        setId("permit-form");
        getStyleClass().add("panel");
        var title = new Label();
        title.textProperty()
                .bind(Bindings.createStringBinding(() -> texts.count("privacy.permits.of", chosen.size()), chosen));
        title.getStyleClass().add("section-title");
        answer.setId("permit-answer");
        answer.show(Answer.YES);
        day.setId("permit-day");
        day.setPrefColumnCount(9);
        day.setText(texts.dates().date(tools.today()));
        day.textProperty().subscribe(_ -> problem.set(""));
        source.setId("permit-source");
        source.setPrefColumnCount(24);
        var write = tools.buttons().primary("privacy.permits.write", Icon.DONE, this::write);
        write.setId("permit-write");
        var questions = new FlowPane(
                16,
                8,
                new FormRow(texts.get("privacy.permits.answer"), answer),
                new FormRow(texts.get("privacy.permission.day"), day, problem),
                new FormRow(texts.get("privacy.permits.source"), source));
        getChildren().setAll(title, whichFields(), questions, new HBox(write));
    }

    private FlowPane whichFields() {
        var boxes = new FlowPane(16, 8);
        for (var field : PublicField.values()) {
            var box = new CheckBox(texts.of("privacy", field));
            box.setId("permit-" + field.name().toLowerCase(Locale.ROOT));
            fields.put(field, box);
            boxes.getChildren().add(box);
        }
        return boxes;
    }

    private void write() {
        var on = Reading.date(day.getText(), tools.today());
        var which = EnumSet.noneOf(PublicField.class);
        fields.forEach((field, box) -> {
            if (box.isSelected()) which.add(field);
        });
        problem.set(
                which.isEmpty()
                        ? texts.get("privacy.permits.noField")
                        : on.isEmpty() ? texts.get("privacy.permission.day.unread") : "");
        if (which.isEmpty() || on.isEmpty()) return;
        var ids = chosen.stream().map(c -> c.person().id()).toList();
        model.answer(ids, which, answer.getValue(), on.get(), source.getText());
        tools.sayUndoable(texts.count("privacy.permits.written", ids.size()));
    }
}
