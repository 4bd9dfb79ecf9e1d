package fi.poytakirjuri.ui.person;

import fi.poytakirjuri.language.Texts;
import fi.poytakirjuri.register.roster.Affiliation;
import fi.poytakirjuri.register.roster.Days;
import fi.poytakirjuri.ui.kit.AutosavedField;
import fi.poytakirjuri.ui.kit.FormRow;
import fi.poytakirjuri.ui.kit.Icon;
import fi.poytakirjuri.ui.kit.Tools;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// One stretch of time in an organisation: its name, as what, and from when to when.
final class AffiliationRow extends VBox {
    private final Tools tools;
    private final Texts texts;
    private final PersonEdits edits;
    private final OrganisationField organisation;
    private final AutosavedField organisationSaved;
    private final AutosavedField titleSaved;
    private final AutosavedField startsSaved;
    private final AutosavedField endsSaved;
    private @Nullable Affiliation shown;

    AffiliationRow(Tools tools, PersonEdits edits, Supplier<List<String>> names) {
        this.tools = tools;
        this.texts = tools.texts();
        this.edits = edits;
        organisation = new OrganisationField(names);
        organisation.getStyleClass().add("affiliation-organisation");
        organisation.setAccessibleText(texts.get("roster.organisation"));
        organisation.setPromptText(texts.get("roster.organisation"));
        var title = new TextField();
        var starts = new TextField();
        var ends = new TextField();
        starts.setPromptText(texts.get("person.noStart"));
        starts.getStyleClass().add("affiliation-starts");
        ends.setPromptText(texts.get("roster.noEnd"));
        organisationSaved = tools.autosave().field(organisation);
        titleSaved = tools.autosave().field(title);
        startsSaved = tools.autosave().field(starts).checkedBy(this::startProblem);
        endsSaved = tools.autosave().field(ends).checkedBy(this::endProblem);
        var remove = tools.buttons().icon("person.affiliation.remove", Icon.DELETE, this::remove);
        HBox.setHgrow(organisation, Priority.ALWAYS);
        var head = new HBox(8, organisation, remove);
        head.setAlignment(Pos.CENTER_LEFT);
        var fields = new HBox(
                12,
                new FormRow(texts.get("roster.title"), title, titleSaved.messageProperty()),
                new FormRow(texts.get("roster.starts"), starts, startsSaved.messageProperty()),
                new FormRow(texts.get("roster.ends"), ends, endsSaved.messageProperty()));
        HBox.setHgrow(fields.getChildren().getFirst(), Priority.ALWAYS);
        starts.setPrefColumnCount(7);
        ends.setPrefColumnCount(7);
        getStyleClass().add("office-row");
        getChildren().setAll(head, fields);
    }

    void show(Affiliation affiliation) {
        shown = affiliation;
        long id = affiliation.id();
        organisationSaved.show(
                id, affiliation.organisationOn(day(affiliation)), text -> edits.writeAffiliationOrganisation(id, text));
        titleSaved.show(id, affiliation.title(), text -> edits.writeAffiliationTitle(id, text));
        var days = affiliation.days();
        startsSaved.show(
                id,
                date(days.from()),
                text -> edits.writeAffiliationDays(id, new Days(read(text).date(), days.to())));
        endsSaved.show(
                id,
                date(days.to()),
                text -> edits.writeAffiliationDays(
                        id, new Days(days.from(), read(text).date())));
    }

    void focusName() {
        organisation.requestFocus();
    }

    /// An organisation of the past is told by the name of its last day.
    private LocalDate day(Affiliation affiliation) {
        var ends = affiliation.days().to();
        return ends != null && ends.isBefore(tools.today()) ? ends : tools.today();
    }

    private void remove() {
        if (shown == null) return;
        var name = organisation.getText();
        edits.removeAffiliation(shown.id(), () -> tools.sayUndoable(texts.get("person.affiliation.removed", name)));
    }

    private Optional<String> startProblem(String typed) {
        var date = read(typed);
        return date.problemUnlessEmpty(texts)
                .or(() -> orderProblem(
                        date.date(), shown == null ? null : shown.days().to()));
    }

    private Optional<String> endProblem(String typed) {
        var date = read(typed);
        return date.problemUnlessEmpty(texts)
                .or(() -> orderProblem(shown == null ? null : shown.days().from(), date.date()));
    }

    private Optional<String> orderProblem(@Nullable LocalDate from, @Nullable LocalDate to) {
        return Days.possible(from, to) ? Optional.empty() : Optional.of(texts.get("roster.problem.order"));
    }

    private TypedDate read(String typed) {
        return TypedDate.read(typed, tools.today());
    }

    private String date(@Nullable LocalDate date) {
        return date == null ? "" : texts.dates().date(date);
    }
}
