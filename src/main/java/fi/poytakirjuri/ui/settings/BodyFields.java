package fi.poytakirjuri.ui.settings;

import fi.poytakirjuri.language.Texts;
import fi.poytakirjuri.register.table.Body;
import fi.poytakirjuri.register.table.BodyField;
import fi.poytakirjuri.ui.kit.AutosavedField;
import fi.poytakirjuri.ui.kit.FormRow;
import fi.poytakirjuri.ui.kit.Tools;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The table's typed details, each a field that saves itself, with a sentence on where its words are used.
final class BodyFields {
    private final Tools tools;
    private final Texts texts;
    private final SettingsModel model;
    private final Map<BodyField, AutosavedField> saved = new EnumMap<>(BodyField.class);

    BodyFields(Tools tools, SettingsModel model) {
        this.tools = tools;
        this.texts = tools.texts();
        this.model = model;
        model.bodyProperty().subscribe(this::show);
    }

    /// @param hint where the words are used; empty for none
    VBox row(BodyField field, String hint) {
        var control = control(field);
        control.setId("settings-" + field);
        var autosaved = tools.autosave().field(control);
        if (field == BodyField.NAME) autosaved.checkedBy(this::nameProblem);
        saved.put(field, autosaved);
        var row = new FormRow(texts.of("settings", field), control, autosaved.messageProperty());
        if (!hint.isEmpty()) {
            row.getChildren().add(Hint.of(hint));
            control.setAccessibleHelp(hint);
        }
        show(model.bodyProperty().get());
        return row;
    }

    private static TextInputControl control(BodyField field) {
        if (!field.isLong()) return new TextField();
        var area = new TextArea();
        area.setWrapText(true);
        area.setPrefRowCount(3);
        return area;
    }

    private Optional<String> nameProblem(String typed) {
        return typed.isBlank() ? Optional.of(texts.get("settings.name.missing")) : Optional.empty();
    }

    private void show(@Nullable Body body) {
        if (body == null) return;
        saved.forEach(
                (field, autosaved) -> autosaved.show(field, text(body, field), words -> model.write(field, words)));
    }

    private static String text(Body body, BodyField field) {
        return switch (field) {
            case NAME -> body.name();
            case SHORT_NAME -> body.shortName();
            case ELECTING_BODY -> body.electingBody();
            case REGION -> body.region();
            case WELLBEING_COUNTY -> body.wellbeingCounty();
            case PUBLIC_PAGE -> body.publicPage();
            case CONTACT -> body.contact();
            case USUAL_PLACE -> body.usualPlace();
            case DISTRIBUTION -> body.distribution();
            case COPIES_TO -> body.copiesTo();
            case GOAL -> body.goal();
            case LOGO_TEXT -> body.logoText();
        };
    }
}
