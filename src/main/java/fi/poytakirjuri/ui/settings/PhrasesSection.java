package fi.poytakirjuri.ui.settings;

import fi.poytakirjuri.language.Texts;
import fi.poytakirjuri.register.phrase.Phrase;
import fi.poytakirjuri.register.phrase.PhraseCategory;
import fi.poytakirjuri.register.table.Setting;
import fi.poytakirjuri.ui.kit.AutosavedField;
import fi.poytakirjuri.ui.kit.Icon;
import fi.poytakirjuri.ui.kit.Tools;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// The phrases by category, each a field with its place; and what a meeting writes by itself. Alt+↑ and Alt+↓ move the
/// phrase that has the caret.
final class PhrasesSection extends VBox {
    private final Tools tools;
    private final Texts texts;
    private final PhrasesModel model;
    private final Map<PhraseCategory, VBox> lists = new EnumMap<>(PhraseCategory.class);
    private final Map<Long, Row> rows = new HashMap<>();

    PhrasesSection(Tools tools, SettingsModel settings, PhrasesModel model) {
        this.tools = tools;
        this.texts = tools.texts();
        this.model = model;
        getStyleClass().add("form");
        getChildren().add(new SettingChoice(tools, settings, Setting.MOVEMENTS, texts.get("settings.movements")));
        var usual = tools.buttons().of("settings.phrases.usual", Icon.RESET, model::addUsual);
        usual.setId("phrases-usual");
        getChildren().addAll(Hint.of(texts.get("settings.phrases.hint")), usual);
        for (var category : PhraseCategory.values()) getChildren().add(category(category));
        model.phrasesProperty().subscribe(this::show);
    }

    private Node category(PhraseCategory category) {
        var title = new Label(texts.of("settings", category));
        title.getStyleClass().add("section-title");
        var list = new VBox(6);
        lists.put(category, list);
        var adding = new TextField();
        adding.setId("add-phrase-" + category);
        adding.setPromptText(texts.get("settings.phrases.add.prompt"));
        adding.setAccessibleText(texts.of("settings", category) + ", " + texts.get("settings.phrases.add"));
        adding.setOnAction(_ -> {
            model.add(category, adding.getText());
            adding.clear();
        });
        var panel = new VBox(title, list, adding);
        panel.getStyleClass().add("panel");
        return panel;
    }

    /// A row stays the same while its phrase is there, so that typing goes on in it.
    private void show(List<Phrase> phrases) {
        rows.keySet().removeIf(id -> phrases.stream().noneMatch(p -> p.id() == id));
        lists.forEach((category, list) -> {
            var nodes = new ArrayList<Node>();
            for (var phrase : phrases)
                if (phrase.category() == category) {
                    var row = rows.computeIfAbsent(phrase.id(), _ -> new Row());
                    row.show(phrase);
                    nodes.add(row);
                }
            if (!list.getChildren().equals(nodes)) list.getChildren().setAll(nodes);
        });
    }

    private final class Row extends HBox {
        private final TextField words = new TextField();
        private final AutosavedField saved;

        /// A phrase keeps its id, by which it is moved and removed; its words are of no matter there.
        Row() {
            setAlignment(Pos.CENTER_LEFT);
            saved = tools.autosave()
                    .field(words)
                    .checkedBy(typed ->
                            typed.isBlank() ? Optional.of(texts.get("settings.phrases.empty")) : Optional.empty());
            words.getStyleClass().add("phrase");
            HBox.setHgrow(words, Priority.ALWAYS);
        }

        /// The row's controls stay while its phrase changes, for one of them may have the focus.
        void show(Phrase phrase) {
            saved.show(phrase.id(), phrase.text(), typed -> model.write(phrase.id(), typed));
            words.setAccessibleText(texts.of("settings", phrase.category()));
            words.setOnKeyPressed(key -> move(key, phrase));
            if (!getChildren().isEmpty()) return;
            var problem = new Label();
            problem.getStyleClass().add("form-problem");
            problem.textProperty().bind(saved.messageProperty());
            problem.managedProperty().bind(saved.messageProperty().map(m -> !m.isEmpty()));
            getChildren()
                    .setAll(
                            words,
                            problem,
                            tool("settings.phrases.up", Icon.UP, () -> model.move(phrase, -1)),
                            tool("settings.phrases.down", Icon.DOWN, () -> model.move(phrase, 1)),
                            tool("settings.phrases.remove", Icon.DELETE, () -> model.remove(phrase)));
        }

        private Button tool(String key, Icon icon, Runnable action) {
            return tools.buttons().icon(key, icon, action);
        }

        private void move(KeyEvent key, Phrase phrase) {
            if (!key.isAltDown() || key.getCode() != KeyCode.UP && key.getCode() != KeyCode.DOWN) return;
            model.move(phrase, key.getCode() == KeyCode.UP ? -1 : 1);
            key.consume();
        }
    }
}
