package fi.poytakirjuri.ui;

import fi.poytakirjuri.language.Texts;
import fi.poytakirjuri.ui.kit.Look;
import fi.poytakirjuri.ui.kit.Place;
import fi.poytakirjuri.ui.kit.Shortcuts;
import fi.poytakirjuri.ui.kit.Theme;
import java.nio.file.Path;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCombination;
import org.jspecify.annotations.Nullable;

/// The menus: everything the window can do, with its key.
final class MainMenu extends MenuBar {
    private final Workplace workplace;
    private final Doors doors;
    private final Theme theme;
    private final Texts texts;

    MainMenu(Workplace workplace, Doors doors, Theme theme, Texts texts) {
        this.workplace = workplace;
        this.doors = doors;
        this.theme = theme;
        this.texts = texts;
        getMenus().addAll(file(), edit(), view(), help());
    }

    private Menu file() {
        var recent = new Menu(texts.get("app.menu.recent"));
        var menu = new Menu(
                texts.get("app.menu.file"),
                null,
                item("app.menu.new", null, doors::makeNew),
                item("app.menu.open", Shortcuts.OPEN, doors::choose),
                recent,
                new SeparatorMenuItem());
        if (workplace.isSample()) menu.getItems().add(item("app.menu.removeSample", null, doors::removeSample));
        menu.getItems()
                .addAll(
                        item("app.menu.close", Shortcuts.CLOSE, doors::close),
                        item("app.menu.quit", Shortcuts.QUIT, doors::quit));
        menu.setOnShowing(_ -> recent.getItems()
                .setAll(doors.recent().stream().map(this::recentItem).toList()));
        recent.getItems().setAll(doors.recent().stream().map(this::recentItem).toList());
        return menu;
    }

    private MenuItem recentItem(Path file) {
        var item = new MenuItem(String.valueOf(file.getFileName()));
        item.setMnemonicParsing(false);
        item.setOnAction(_ -> doors.open(file));
        return item;
    }

    private Menu edit() {
        var undo = workplace.undo();
        return new Menu(
                texts.get("app.menu.edit"),
                null,
                step(
                        "app.menu.undo",
                        undo.undoableProperty(),
                        Shortcuts.UNDO,
                        () -> turn(TextInputControl::undo, undo::undo)),
                step(
                        "app.menu.redo",
                        undo.redoableProperty(),
                        Shortcuts.REDO,
                        () -> turn(TextInputControl::redo, undo::redo)),
                new SeparatorMenuItem(),
                item(
                        "app.menu.settings",
                        Shortcuts.SETTINGS,
                        () -> workplace.navigation().goTo(Place.settings())));
    }

    /// As the keys do: what is typed and not yet saved is the field's own to take back.
    private void turn(Consumer<TextInputControl> typing, Runnable step) {
        var focused = getScene() == null ? null : getScene().getFocusOwner();
        if (!workplace.autosave().turnTyping(focused, typing)) step.run();
    }

    /// "Kumoa: Muuta asian tekstiä"; without a step only the verb, and then it cannot be chosen.
    private MenuItem step(String key, ObservableValue<String> step, KeyCombination keys, Runnable action) {
        var item = item(key, keys, action);
        var verb = item.getText();
        item.setMnemonicParsing(false);
        item.textProperty().bind(step.map(s -> s.isEmpty() ? verb : verb + ": " + s));
        item.disableProperty().bind(step.map(String::isEmpty));
        return item;
    }

    private Menu view() {
        var looks = new ToggleGroup();
        var menu = new Menu(texts.get("app.menu.view"));
        for (var look : Look.values()) {
            var item = new RadioMenuItem(texts.of("app", look));
            item.setToggleGroup(looks);
            item.setOnAction(_ -> theme.choose(look));
            theme.lookProperty().subscribe(now -> item.setSelected(now == look));
            menu.getItems().add(item);
        }
        menu.getItems()
                .addAll(
                        new SeparatorMenuItem(),
                        item("app.menu.larger", Shortcuts.LARGER, theme::larger),
                        item("app.menu.smaller", Shortcuts.SMALLER, theme::smaller),
                        item("app.menu.usualSize", Shortcuts.USUAL_SIZE, theme::usualSize));
        return menu;
    }

    private Menu help() {
        return new Menu(
                texts.get("app.menu.help"),
                null,
                item("app.menu.guide", Shortcuts.HELP, doors::help),
                item("app.menu.about", null, doors::about));
    }

    private MenuItem item(String key, @Nullable KeyCombination keys, Runnable action) {
        var item = new MenuItem(texts.get(key));
        if (keys != null) item.setAccelerator(keys);
        item.setOnAction(_ -> action.run());
        return item;
    }
}
