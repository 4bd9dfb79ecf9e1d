package fi.poytakirjuri.ui.roster;

import fi.poytakirjuri.language.Texts;
import fi.poytakirjuri.register.meeting.Meeting;
import fi.poytakirjuri.register.roster.Days;
import fi.poytakirjuri.register.roster.Office;
import fi.poytakirjuri.ui.kit.AutosavedField;
import fi.poytakirjuri.ui.kit.FormRow;
import fi.poytakirjuri.ui.kit.Icon;
import fi.poytakirjuri.ui.kit.Tools;
import fi.poytakirjuri.ui.person.TypedDate;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// One office of a member: what it is, from when to when, and by which decision.
final class OfficeRow extends VBox {
    private final Texts texts;
    private final OfficesModel model;
    private final DecisionChoice decision;
    private final Label name = new Label();
    private final AutosavedField starts;
    private final AutosavedField ends;
    private final AutosavedField reference;
    private @Nullable Office office;

    OfficeRow(Tools tools, OfficesModel model) {
        this.texts = tools.texts();
        this.model = model;
        decision = new DecisionChoice(texts, model);
        var startsField = new TextField();
        var endsField = new TextField();
        var referenceField = new TextField();
        endsField.setPromptText(texts.get("roster.noEnd"));
        starts = tools.autosave().field(startsField).checkedBy(this::startProblem);
        ends = tools.autosave().field(endsField).checkedBy(this::endProblem);
        reference = tools.autosave().field(referenceField);
        var remove = tools.buttons().icon("roster.office.remove", Icon.DELETE, this::remove);
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var head = new HBox(8, name, gap, remove);
        head.getStyleClass().add("button-row");
        var fields = new HBox(
                12,
                new FormRow(texts.get("roster.starts"), startsField, starts.messageProperty()),
                new FormRow(texts.get("roster.ends"), endsField, ends.messageProperty()),
                new FormRow(texts.get("roster.office.reference"), referenceField));
        fields.getChildren().forEach(row -> HBox.setHgrow(row, Priority.ALWAYS));
        getStyleClass().add("office-row");
        getChildren().addAll(head, fields, decision);
    }

    /// @param title the office, or in a list of one office its holder
    void show(Office office, String title, List<Meeting> meetings) {
        this.office = office;
        name.setText(title);
        decision.show(office, meetings);
        starts.show(
                office.id(),
                texts.dates().date(office.startsOn()),
                text -> model.writeStart(office.id(), read(text).day()));
        ends.show(
                office.id(),
                office.endsOn() == null ? "" : texts.dates().date(office.endsOn()),
                text -> model.writeEnd(office.id(), read(text).date()));
        reference.show(office.id(), office.reference(), text -> model.writeReference(office.id(), text));
    }

    private void remove() {
        if (office != null) model.remove(office, name.getText());
    }

    private Optional<String> startProblem(String typed) {
        var date = read(typed);
        boolean isPossible = office == null || Days.possible(date.date(), office.endsOn());
        return date.problem(texts)
                .or(() -> isPossible ? Optional.empty() : Optional.of(texts.get("roster.problem.order")));
    }

    private Optional<String> endProblem(String typed) {
        var date = read(typed);
        boolean isPossible = office == null || Days.possible(office.startsOn(), date.date());
        return date.problemUnlessEmpty(texts)
                .or(() -> isPossible ? Optional.empty() : Optional.of(texts.get("roster.problem.order")));
    }

    private TypedDate read(String typed) {
        return TypedDate.read(typed, model.today());
    }
}
