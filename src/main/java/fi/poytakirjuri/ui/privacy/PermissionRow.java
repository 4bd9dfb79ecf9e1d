package fi.poytakirjuri.ui.privacy;

import fi.poytakirjuri.language.Reading;
import fi.poytakirjuri.language.Texts;
import fi.poytakirjuri.register.choice.PublicField;
import fi.poytakirjuri.register.privacy.Answer;
import fi.poytakirjuri.register.privacy.Permit;
import fi.poytakirjuri.register.privacy.ShownPaper;
import fi.poytakirjuri.register.roster.Person;
import fi.poytakirjuri.ui.kit.AutosavedField;
import fi.poytakirjuri.ui.kit.Choice;
import fi.poytakirjuri.ui.kit.Icon;
import fi.poytakirjuri.ui.kit.Tools;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// One field's permission: yes, no or not asked; since when and by what. Where the answer is no although the field is
/// public already, it says which papers show it.
final class PermissionRow extends VBox {
    private final Tools tools;
    private final Texts texts;
    private final PermissionEdits edits;
    private final PublicField field;
    private final Choice<Answer> answer;
    private final TextField day = new TextField();
    private final SourceField source;
    private final AutosavedField daySaved;
    private final AutosavedField sourceSaved;
    private final Label published = new Label();
    private @Nullable Person person;
    private Permit permit;

    PermissionRow(Tools tools, PermissionEdits edits, PublicField field, Supplier<List<String>> sources) {
        this.tools = tools;
        this.texts = tools.texts();
        this.edits = edits;
        this.field = field;
        this.permit = new Permit(field, Answer.NOT_ASKED, null, "");
        this.answer = new Choice<>(List.of(Answer.values()), value -> texts.of("privacy", value), this::answered);
        this.source = new SourceField(texts, sources);
        this.daySaved = tools.autosave().field(day).checkedBy(this::dayProblem);
        this.sourceSaved = tools.autosave().field(source);
        var name = texts.of("privacy", field);
        var id = "permission-" + field.name().toLowerCase(Locale.ROOT);
        answer.setId(id);
        answer.setAccessibleText(name);
        answer.setMinWidth(118);
        answer.setMaxWidth(118);
        day.setId(id + "-day");
        day.setAccessibleText(texts.get("privacy.permission.day.of", name));
        day.setPromptText(texts.get("privacy.permission.day"));
        day.setMinWidth(104);
        day.setMaxWidth(104);
        source.setId(id + "-source");
        source.setAccessibleText(texts.get("privacy.permission.source.of", name));
        HBox.setHgrow(source, Priority.ALWAYS);
        var label = new Label(name);
        label.getStyleClass().add("form-label");
        label.setLabelFor(answer);
        getStyleClass().add("form-row");
        var line = new HBox(8, answer, day, source);
        getChildren()
                .setAll(
                        label,
                        line,
                        problem(daySaved.messageProperty()),
                        problem(sourceSaved.messageProperty()),
                        published);
        published.setId(id + "-published");
        published.getStyleClass().addAll("small", "quiet");
        published.setGraphic(Icon.PUBLISH.node());
        published.setWrapText(true);
        published.managedProperty().bind(published.visibleProperty());
        published.setVisible(false);
    }

    void show(Person person) {
        this.person = person;
        permit = Permit.of(person, field);
        answer.show(permit.answer());
        boolean isAnswered = permit.answer() != Answer.NOT_ASKED;
        day.setVisible(isAnswered);
        source.setVisible(isAnswered);
        var shown = permit;
        daySaved.show(
                person.id(),
                shown.on() == null ? "" : texts.dates().date(shown.on()),
                typed -> edits.writeDay(
                        person.id(), shown, Reading.date(typed, tools.today()).orElse(null)));
        sourceSaved.show(person.id(), shown.source(), typed -> edits.writeSource(person.id(), shown, typed));
        tellPublished(person);
    }

    private void answered(Answer chosen) {
        if (person != null) edits.answer(person.id(), permit, chosen, tools.today());
    }

    private void tellPublished(Person person) {
        published.setVisible(false);
        if (permit.answer() != Answer.NO) return;
        edits.shown(person.id(), field, papers -> {
            if (this.person != person || papers.isEmpty()) return;
            published.setText(texts.get("privacy.permission.published", listed(papers)));
            published.setVisible(true);
        });
    }

    private String listed(List<ShownPaper> papers) {
        return papers.stream()
                .map(paper -> texts.get("privacy.permission.paper", paper.paper(), paper.number()))
                .collect(Collectors.joining(", "));
    }

    private Optional<String> dayProblem(String typed) {
        boolean isRead = typed.isBlank() || Reading.date(typed, tools.today()).isPresent();
        return isRead ? Optional.empty() : Optional.of(texts.get("privacy.permission.day.unread"));
    }

    private static Label problem(ObservableValue<String> words) {
        var problem = new Label();
        problem.getStyleClass().add("form-problem");
        problem.setGraphic(Icon.WARNING.node());
        problem.setWrapText(true);
        problem.textProperty().bind(words);
        problem.visibleProperty().bind(words.map(w -> !w.isEmpty()));
        problem.managedProperty().bind(problem.visibleProperty());
        return problem;
    }
}
