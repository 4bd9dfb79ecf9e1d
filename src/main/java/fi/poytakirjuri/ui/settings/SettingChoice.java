package fi.poytakirjuri.ui.settings;

import fi.poytakirjuri.language.Texts;
import fi.poytakirjuri.register.table.Body;
import fi.poytakirjuri.register.table.Setting;
import fi.poytakirjuri.ui.kit.Icon;
import fi.poytakirjuri.ui.kit.Tools;
import java.util.LinkedHashMap;
import java.util.Map;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// One of a few, each with a sentence that says what it means. The usual one is a button away.
final class SettingChoice extends VBox {
    private final Texts texts;
    private final SettingsModel model;
    private final Setting setting;
    private final Map<String, RadioButton> radios = new LinkedHashMap<>();
    private final Button reset;

    /// @param name what the choice is about
    SettingChoice(Tools tools, SettingsModel model, Setting setting, String name) {
        this.texts = tools.texts();
        this.model = model;
        this.setting = setting;
        this.reset = tools.buttons().of("settings.reset", Icon.RESET, () -> model.reset(setting));
        getStyleClass().add("panel");
        reset.setId("reset-" + setting);
        reset.getStyleClass().add("flat");
        reset.setMinWidth(USE_PREF_SIZE);
        var title = new Label(name);
        title.getStyleClass().add("form-label");
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var head = new HBox(title, gap, reset);
        head.getStyleClass().add("page-head");
        getChildren().add(head);
        var group = new ToggleGroup();
        for (var value : setting.choices()) getChildren().add(choice(value, group));
        model.bodyProperty().subscribe(this::show);
    }

    private VBox choice(String value, ToggleGroup group) {
        var choice = new SettingValue(setting, value);
        var radio = new RadioButton(choice.words(texts));
        radio.setId("choose-" + value);
        radio.setToggleGroup(group);
        radio.setWrapText(true);
        radio.setOnAction(_ -> model.choose(setting, value));
        radio.setAccessibleHelp(choice.meaning(texts));
        radios.put(value, radio);
        var meaning = Hint.of(choice.meaning(texts));
        meaning.getStyleClass().add("choice-meaning");
        return new VBox(2, radio, meaning);
    }

    private void show(@Nullable Body body) {
        if (body == null) return;
        var now = body.settings().choice(setting);
        radios.forEach((value, radio) -> radio.setSelected(value.equals(now)));
        reset.setVisible(!now.equals(setting.usual()));
    }
}
