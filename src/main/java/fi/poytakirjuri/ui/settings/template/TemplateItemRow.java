package fi.poytakirjuri.ui.settings.template;

import fi.poytakirjuri.language.Reading;
import fi.poytakirjuri.language.Texts;
import fi.poytakirjuri.register.choice.ItemKind;
import fi.poytakirjuri.register.template.TemplateItem;
import fi.poytakirjuri.ui.kit.AutosavedField;
import fi.poytakirjuri.ui.kit.Choice;
import fi.poytakirjuri.ui.kit.FormRow;
import fi.poytakirjuri.ui.kit.Icon;
import fi.poytakirjuri.ui.kit.Tools;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Insets;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// An item of a ready agenda: its title, kind and minutes in place, its text below where it has one. Alt with an arrow
/// moves it and changes its level, as on an agenda.
final class TemplateItemRow extends VBox {
    private static final double STEP = 28;

    private final Texts texts;
    private final TemplatesModel model;
    private final TextField title = new TextField();
    private final TextField minutes = new TextField();
    private final TextArea text = new TextArea();
    private final Choice<ItemKind> kind;
    private final AutosavedField savedTitle;
    private final AutosavedField savedMinutes;
    private final AutosavedField savedText;
    private final FormRow textRow;
    private @Nullable TemplateItem item;
    private boolean isTextWanted;

    TemplateItemRow(Tools tools, TemplatesModel model) {
        this.texts = tools.texts();
        this.model = model;
        kind = new Choice<>(
                List.of(ItemKind.values()), k -> texts.of("meeting", k), k -> with(i -> model.setKind(i, k)));
        kind.setAccessibleText(texts.get("meeting.item.kind"));
        kind.setMinWidth(118);
        title.setAccessibleText(texts.get("meeting.item.title"));
        minutes.setAccessibleText(texts.get("meeting.item.minutes"));
        minutes.setPromptText(texts.get("settings.template.minutes"));
        minutes.setPrefColumnCount(3);
        minutes.setMinWidth(52);
        minutes.setMaxWidth(60);
        text.setWrapText(true);
        text.setPrefRowCount(2);
        savedTitle = tools.autosave().field(title);
        savedMinutes = tools.autosave().field(minutes).checkedBy(this::problem);
        savedText = tools.autosave().field(text);
        textRow = new FormRow(texts.get("meeting.ItemText.BACKGROUND"), text);
        HBox.setHgrow(title, Priority.ALWAYS);
        setSpacing(6);
        getChildren().setAll(new HBox(8, title, kind, minutes, more()), textRow);
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    void show(TemplateItem now) {
        item = now;
        savedTitle.show(now.id(), now.title(), words -> model.setTitle(now.id(), words));
        savedMinutes.show(
                now.id(),
                now.minutes() == null ? "" : now.minutes().toString(),
                typed -> model.setMinutes(now.id(), typed));
        savedText.show(now.id(), now.text(), words -> model.setText(now.id(), words));
        kind.show(now.kind());
        setPadding(new Insets(0, 0, 0, now.isSub() ? STEP : 0));
        showText(isTextWanted || !now.text().isEmpty());
    }

    private MenuButton more() {
        var more = new MenuButton(texts.get("settings.template.item"), Icon.MORE.node());
        more.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        more.getStyleClass().addAll("flat", "bare-menu");
        more.setAccessibleText(more.getText());
        more.getItems()
                .setAll(
                        menu("settings.template.item.up", i -> model.move(i, -1)),
                        menu("settings.template.item.down", i -> model.move(i, 1)),
                        menu("settings.template.item.indent", model::indent),
                        menu("settings.template.item.outdent", model::outdent),
                        menu("settings.template.item.text", _ -> write()),
                        menu("settings.template.item.remove", model::removeItem));
        return more;
    }

    private MenuItem menu(String key, Consumer<TemplateItem> action) {
        var item = new MenuItem(texts.get(key));
        item.setOnAction(_ -> with(action));
        return item;
    }

    private void write() {
        isTextWanted = true;
        showText(true);
        text.requestFocus();
    }

    private void showText(boolean isShown) {
        textRow.setVisible(isShown);
        textRow.setManaged(isShown);
    }

    private void pressed(KeyEvent key) {
        if (!key.isAltDown()) return;
        switch (key.getCode()) {
            case UP -> with(i -> model.move(i, -1));
            case DOWN -> with(i -> model.move(i, 1));
            case RIGHT -> with(model::indent);
            case LEFT -> with(model::outdent);
            default -> {
                return;
            }
        }
        key.consume();
    }

    private void with(Consumer<TemplateItem> then) {
        if (item != null) then.accept(item);
    }

    private Optional<String> problem(String typed) {
        return typed.isBlank() || Reading.duration(typed).isPresent()
                ? Optional.empty()
                : Optional.of(texts.get("meeting.item.minutes.unread"));
    }
}
