package fi.poytakirjuri.ui.settings.template;

import fi.poytakirjuri.language.Texts;
import fi.poytakirjuri.register.meeting.Placeholder;
import fi.poytakirjuri.register.template.Template;
import fi.poytakirjuri.ui.kit.AutosavedField;
import fi.poytakirjuri.ui.kit.Choice;
import fi.poytakirjuri.ui.kit.FormRow;
import fi.poytakirjuri.ui.kit.Icon;
import fi.poytakirjuri.ui.kit.Tools;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The table's ready agendas: one chosen, its name, and its items a row each.
public final class TemplatesSection extends VBox {
    private final Tools tools;
    private final Texts texts;
    private final TemplatesModel model;
    private final Choice<Template> choice;
    private final TextField name = new TextField();
    private final AutosavedField savedName;
    private final TextField adding = new TextField();
    private final VBox items = new VBox(8);
    private final VBox edited;
    private final Map<Long, TemplateItemRow> rows = new HashMap<>();
    private final Button usual;

    public TemplatesSection(Tools tools, TemplatesModel model) {
        this.tools = tools;
        this.texts = tools.texts();
        this.model = model;
        this.choice = new Choice<>(List.of(), Template::name, model::choose);
        this.savedName = tools.autosave().field(name).checkedBy(this::nameProblem);
        this.usual = tools.buttons().primary("meeting.template.usual", Icon.TEMPLATE, model::addUsual);
        getStyleClass().add("form");
        setId("templates");
        choice.setId("template-choice");
        choice.setAccessibleText(texts.get("settings.Section.TEMPLATES"));
        name.setId("template-name");
        HBox.setHgrow(choice, Priority.ALWAYS);
        var remove = tools.buttons().of("settings.template.remove", Icon.DELETE, this::remove);
        var nameRow = new FormRow(texts.get("settings.template.name"), name, savedName.messageProperty());
        HBox.setHgrow(nameRow, Priority.ALWAYS);
        var named = new HBox(12, nameRow, remove);
        named.getStyleClass().add("template-named");
        edited = new VBox(12, named, places(), items, addRow());
        var choosing = new HBox(
                12,
                choice,
                tools.buttons()
                        .of("settings.template.add", Icon.ADD, () -> model.add(texts.get("settings.template.new"))));
        getChildren().setAll(hint(texts.get("settings.template.about")), choosing, usual, edited);
        model.templatesProperty().subscribe(this::offer);
        model.shownProperty().subscribe(this::show);
    }

    private Node places() {
        return hint(texts.get(
                "settings.template.places",
                Placeholder.PREVIOUS.written(),
                Placeholder.OPEN.written(),
                Placeholder.NEXT.written(),
                Placeholder.MATTER.written()));
    }

    private static Label hint(String words) {
        var label = new Label(words);
        label.setWrapText(true);
        label.getStyleClass().addAll("quiet", "small");
        return label;
    }

    private Node addRow() {
        adding.setId("template-add-item");
        adding.setPromptText(texts.get("meeting.agenda.add.prompt"));
        adding.setAccessibleText(texts.get("meeting.agenda.add"));
        HBox.setHgrow(adding, Priority.ALWAYS);
        adding.setOnKeyPressed(key -> {
            if (key.getCode() != KeyCode.ENTER) return;
            add();
            key.consume();
        });
        return new HBox(8, adding, tools.buttons().icon("meeting.agenda.add", Icon.ADD, this::add));
    }

    private void add() {
        model.addItem(adding.getText());
        adding.clear();
    }

    private void remove() {
        var now = model.shownProperty().get();
        if (now != null) model.remove(now);
    }

    private void offer(List<Template> all) {
        choice.offer(all);
        choice.setDisable(all.isEmpty());
        usual.setVisible(all.isEmpty());
        usual.setManaged(all.isEmpty());
    }

    /// Rows stay, for the caret may be in one.
    private void show(@Nullable Template template) {
        edited.setVisible(template != null);
        edited.setManaged(template != null);
        if (template == null) return;
        choice.show(template);
        savedName.show(template.id(), template.name(), words -> model.rename(template.id(), words));
        rows.keySet().removeIf(id -> template.items().stream().noneMatch(item -> item.id() == id));
        var nodes = new ArrayList<Node>();
        for (var item : template.items()) {
            var row = rows.computeIfAbsent(item.id(), _ -> new TemplateItemRow(tools, model));
            row.show(item);
            nodes.add(row);
        }
        if (!items.getChildren().equals(nodes)) items.getChildren().setAll(nodes);
    }

    private Optional<String> nameProblem(String typed) {
        return typed.isBlank() ? Optional.of(texts.get("settings.template.name.missing")) : Optional.empty();
    }
}
