package fi.poytakirjuri.ui.theme;

import static java.util.Objects.requireNonNull;

import fi.poytakirjuri.language.Texts;
import fi.poytakirjuri.register.meeting.Theme;
import fi.poytakirjuri.register.meeting.ThemeText;
import fi.poytakirjuri.ui.kit.AutosavedField;
import fi.poytakirjuri.ui.kit.Caret;
import fi.poytakirjuri.ui.kit.FormRow;
import fi.poytakirjuri.ui.kit.Tools;
import fi.poytakirjuri.ui.meeting.open.Directory;
import fi.poytakirjuri.ui.meeting.open.NameField;
import fi.poytakirjuri.ui.meeting.open.Named;
import fi.poytakirjuri.ui.meeting.writing.Writing;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The fields of a theme, each saving itself.
final class ThemeFields {
    private final Tools tools;
    private final Texts texts;
    private final ThemeModel model;
    private final Map<ThemeText, Saved> byText = new EnumMap<>(ThemeText.class);
    private final Saved planned;
    private final Saved closed;
    private final NameField lead;
    private @Nullable Theme shown;

    ThemeFields(Tools tools, ThemeModel model, Supplier<Directory> directory) {
        this.tools = tools;
        this.texts = tools.texts();
        this.model = model;
        for (var which : ThemeText.values())
            byText.put(which, saved(which.isOneLine() ? new TextField() : Writing.area(3), which.name()));
        of(ThemeText.NAME)
                .field
                .checkedBy(typed -> typed.isBlank() ? Optional.of(texts.get("theme.name.missing")) : Optional.empty());
        planned = saved(new TextField(), "PLANNED");
        planned.field.checkedBy(model::plannedProblem);
        closed = saved(new TextField(), "CLOSED");
        closed.field.checkedBy(model::dateProblem);
        lead = new NameField(
                directory,
                Set.of(Named.Kind.PERSON, Named.Kind.ORGANISATION),
                who -> onShown(theme -> model.setLead(theme.id(), who)),
                words -> {
                    onShown(theme -> model.setLeadWords(theme.id(), words));
                    return Optional.empty();
                });
        lead.setId("theme-LEAD");
        lead.setPromptText(texts.get("theme.lead.prompt"));
        lead.setAccessibleHelp(texts.get("theme.lead.prompt"));
    }

    void focusArea() {
        Caret.to(of(ThemeText.AREA).control);
    }

    Node form() {
        var grid = grid();
        grid.add(row(ThemeText.NAME), 0, 0, 2, 1);
        grid.add(row(ThemeText.AREA), 2, 0);
        grid.add(row(ThemeText.GOAL), 0, 1, 3, 1);
        grid.add(new FormRow(texts.get("theme.lead"), lead, lead.problemProperty()), 0, 2, 2, 1);
        grid.add(planned.row(texts.get("theme.planned")), 2, 2);
        return grid;
    }

    Node result() {
        return new VBox(12, row(ThemeText.RESULT), closed.row(texts.get("theme.closedOn")));
    }

    void show(Theme theme) {
        shown = theme;
        long id = theme.id();
        byText.forEach(
                (which, saved) -> saved.field.show(id, text(theme, which), words -> model.setText(id, which, words)));
        planned.field.show(
                id, theme.planned() == null ? "" : theme.planned().toString(), typed -> model.setPlanned(id, typed));
        closed.field.show(
                id,
                theme.closedOn() == null ? "" : texts.dates().date(theme.closedOn()),
                typed -> model.setClosed(id, typed));
        lead.show(id, theme.lead().name());
    }

    void clear() {
        shown = null;
        byText.values().forEach(saved -> saved.field.clear());
        planned.field.clear();
        closed.field.clear();
    }

    private void onShown(Consumer<Theme> work) {
        if (shown != null) work.accept(shown);
    }

    private FormRow row(ThemeText which) {
        return of(which).row(texts.of("theme", which));
    }

    private Saved of(ThemeText which) {
        return requireNonNull(byText.get(which));
    }

    private Saved saved(TextInputControl control, String id) {
        control.setId("theme-" + id);
        return new Saved(control, tools.autosave().field(control));
    }

    private static String text(Theme theme, ThemeText which) {
        return switch (which) {
            case NAME -> theme.name();
            case AREA -> theme.area();
            case GOAL -> theme.goal();
            case RESULT -> theme.result();
        };
    }

    private static GridPane grid() {
        var grid = new GridPane();
        grid.getStyleClass().add("details-grid");
        for (int i = 0; i < 3; i++) {
            var column = new ColumnConstraints();
            column.setPercentWidth(100.0 / 3);
            grid.getColumnConstraints().add(column);
        }
        return grid;
    }

    private record Saved(TextInputControl control, AutosavedField field) {
        FormRow row(String name) {
            return new FormRow(name, control, field.messageProperty());
        }
    }
}
