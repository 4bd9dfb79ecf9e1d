package fi.poytakirjuri.ui;

import fi.poytakirjuri.language.Texts;
import fi.poytakirjuri.register.table.Body;
import fi.poytakirjuri.ui.kit.Buttons;
import fi.poytakirjuri.ui.kit.Icon;
import fi.poytakirjuri.ui.kit.Place;
import fi.poytakirjuri.ui.kit.Screen;
import fi.poytakirjuri.ui.kit.Shortcuts;
import fi.poytakirjuri.ui.kit.Theme;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/// The main window's content: menus above, rooms on the left, the room's screen in the middle, the save state below.
public final class MainPane extends BorderPane {
    private final Workplace workplace;
    private final Doors doors;
    private final Texts texts;
    private final Buttons buttons;
    private final Theme theme;
    private final Consumer<Place> settled;
    private final StackPane middle = new StackPane();
    private @Nullable Screen shown;

    /// @param settled told of each place one comes to, so that it can be remembered
    public MainPane(
            Workplace workplace, Doors doors, Texts texts, Buttons buttons, Theme theme, Consumer<Place> settled) {
        this.workplace = workplace;
        this.doors = doors;
        this.texts = texts;
        this.buttons = buttons;
        this.theme = theme;
        this.settled = settled;
        getStyleClass().add("main");
        setTop(top());
        setLeft(left());
        setCenter(new ToastPane(workplace.toasts(), middleWithNotice()));
        setBottom(new StatusBar(workplace, texts));
        sceneProperty().subscribe(scene -> {
            if (scene != null) addShortcuts(scene);
        });
        workplace.navigation().placeProperty().subscribe(this::show);
    }

    private Node top() {
        var menu = new MainMenu(workplace, doors, theme, texts);
        HBox.setHgrow(menu, Priority.ALWAYS);
        var undo = workplace.undo();
        var undoButton = Buttons.withKey(buttons.icon("app.menu.undo", Icon.UNDO, undo::undo), Shortcuts.UNDO);
        undoButton.setId("undo");
        undoButton.disableProperty().bind(undo.undoableProperty().isEmpty());
        var redoButton = Buttons.withKey(buttons.icon("app.menu.redo", Icon.REDO, undo::redo), Shortcuts.REDO);
        redoButton.setId("redo");
        redoButton.disableProperty().bind(undo.redoableProperty().isEmpty());
        var top = new HBox(menu, undoButton, redoButton, lookButton());
        top.getStyleClass().add("top-bar");
        top.setAlignment(Pos.CENTER_LEFT);
        return top;
    }

    private Button lookButton() {
        var button = buttons.icon("app.look.turn", Icon.DARK, theme::turn);
        button.setId("look");
        theme.lookProperty().subscribe(_ -> button.setGraphic((theme.isDark() ? Icon.LIGHT : Icon.DARK).node()));
        return button;
    }

    private Node left() {
        var left = new VBox(whichTable(), new RoomList(workplace, texts));
        left.getStyleClass().add("side");
        return left;
    }

    private Node whichTable() {
        if (workplace.bodies().size() == 1) {
            var name = new Label(workplace.body().calledName());
            name.setWrapText(true);
            name.getStyleClass().add("table-name");
            return name;
        }
        var chooser = new ComboBox<Body>();
        chooser.setId("table-chooser");
        chooser.getItems().setAll(workplace.bodies());
        chooser.setConverter(new CalledName());
        chooser.setValue(workplace.body());
        chooser.setAccessibleText(texts.get("app.table.choose"));
        chooser.setMaxWidth(Double.MAX_VALUE);
        chooser.getStyleClass().add("table-chooser");
        chooser.setOnAction(_ -> {
            if (chooser.getValue().id() != workplace.body().id())
                doors.turnTo(chooser.getValue().id());
        });
        return chooser;
    }

    private Node middleWithNotice() {
        middle.getStyleClass().add("middle");
        VBox.setVgrow(middle, Priority.ALWAYS);
        if (!workplace.isSample()) return middle;
        var words = new Label(texts.get("app.sample.notice"), Icon.STAR.node());
        HBox.setHgrow(words, Priority.ALWAYS);
        words.setMaxWidth(Double.MAX_VALUE);
        var notice = new HBox(words, buttons.link(texts.get("app.sample.remove"), doors::removeSample));
        notice.getStyleClass().add("sample-notice");
        notice.setAlignment(Pos.CENTER_LEFT);
        return new VBox(notice, middle);
    }

    private void show(Place place) {
        var screen = workplace.screen(place.room()).orElse(workplace.screens().getFirst());
        if (shown != screen) {
            workplace.autosave().saveNow();
            if (shown != null) shown.hidden();
            shown = screen;
            boolean hadFocus = middle.isFocusWithin();
            middle.getChildren().setAll(screen.view());
            if (hadFocus) screen.view().requestFocus();
        }
        screen.show(place);
        settled.accept(place);
    }

    private void addShortcuts(Scene scene) {
        var keys = scene.getAccelerators();
        for (var screen : workplace.screens())
            keys.put(Shortcuts.room(screen.room()), () -> workplace.navigation().goTo(Place.of(screen.room())));
        keys.put(Shortcuts.BACK, workplace.navigation()::back);
        keys.put(Shortcuts.NEW, () -> onShown(Screen::makeNew));
        keys.put(Shortcuts.FILTER, () -> onShown(Screen::filter));
    }

    private void onShown(Consumer<Screen> action) {
        if (shown != null) action.accept(shown);
    }

    private static final class CalledName extends StringConverter<Body> {
        @Override
        public String toString(@Nullable Body body) {
            return body == null ? "" : body.calledName();
        }

        @Override
        public @Nullable Body fromString(String name) {
            throw new UnsupportedOperationException("chosen, never typed");
        }
    }
}
