package fi.poytakirjuri.ui.settings;

import fi.poytakirjuri.language.Texts;
import fi.poytakirjuri.register.table.Body;
import fi.poytakirjuri.ui.kit.AutosavedField;
import fi.poytakirjuri.ui.kit.FormRow;
import fi.poytakirjuri.ui.kit.Icon;
import fi.poytakirjuri.ui.kit.Tools;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.jspecify.annotations.Nullable;

/// One limit: a short field that saves itself, the rule's words under it, and the usual one a button away.
final class LimitRow extends HBox {
    private final SettingsModel model;
    private final Limit limit;
    private final LimitWords words;
    private final TextField field = new TextField();
    private final AutosavedField saved;
    private final Button reset;

    LimitRow(Tools tools, SettingsModel model, Limit limit) {
        super(12);
        this.model = model;
        this.limit = limit;
        Texts texts = tools.texts();
        this.words = new LimitWords(texts);
        setAlignment(Pos.TOP_LEFT);
        field.setId("limit-" + limit);
        field.setPrefColumnCount(6);
        field.setMaxWidth(USE_PREF_SIZE);
        saved = tools.autosave().field(field).checkedBy(this::problem);
        var row = new FormRow(texts.of("settings", limit), field, saved.messageProperty());
        var rule = texts.of("settings.rule", limit);
        row.getChildren().add(Hint.of(rule));
        field.setAccessibleHelp(rule);
        HBox.setHgrow(row, Priority.ALWAYS);
        reset = tools.buttons().of("settings.reset", Icon.RESET, () -> model.reset(limit.setting()));
        reset.setId("reset-" + limit);
        reset.setAccessibleText(texts.get("settings.limit.reset", texts.of("settings", limit)));
        reset.getStyleClass().add("flat");
        reset.setMinWidth(USE_PREF_SIZE);
        getChildren().setAll(row, reset);
        model.bodyProperty().subscribe(this::show);
    }

    private Optional<String> problem(String typed) {
        var body = model.bodyProperty().get();
        return body == null ? Optional.empty() : words.problem(limit, typed, body.settings());
    }

    private void show(@Nullable Body body) {
        if (body == null) return;
        saved.show(
                limit,
                words.shown(limit, body.settings()),
                typed -> words.read(limit, typed).ifPresent(value -> model.set(limit.setting(), value)));
        reset.setVisible(body.settings().chosen().containsKey(limit.setting()));
    }
}
