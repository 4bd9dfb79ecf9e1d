package fi.poytakirjuri.ui.welcome;

import fi.poytakirjuri.language.Texts;
import fi.poytakirjuri.ui.kit.Buttons;
import fi.poytakirjuri.ui.kit.FileChoice;
import fi.poytakirjuri.ui.kit.FormRow;
import fi.poytakirjuri.ui.kit.Icon;
import fi.poytakirjuri.ui.kit.LinkRow;
import java.nio.file.Path;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// What the secretary sees before any register is open.
public final class WelcomePane extends StackPane {
    private final WelcomeModel model;
    private final Texts texts;
    private final Buttons buttons;
    private final FileChoice files;
    private final VBox column = new VBox();
    private final VBox troublePlace = new VBox();

    public WelcomePane(WelcomeModel model, Texts texts, Buttons buttons, FileChoice files) {
        this.model = model;
        this.texts = texts;
        this.buttons = buttons;
        this.files = files;
        getStyleClass().add("welcome");
        column.getStyleClass().add("welcome-column");
        column.setMaxWidth(560);
        column.disableProperty().bind(model.busyProperty());
        var centred = new StackPane(column);
        centred.getStyleClass().add("welcome-ground");
        var scroll = new ScrollPane(centred);
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        getChildren().add(scroll);
        model.troubleProperty().subscribe(this::showTrouble);
        showDoors();
    }

    /// The three ways in, and the registers opened lately.
    public void showDoors() {
        column.getChildren().setAll(greeting(), troublePlace, doors());
        if (!model.recent().isEmpty()) column.getChildren().add(recent());
    }

    /// The form of a new register.
    public void showNewRegister() {
        var name = new TextField();
        name.setId("new-register-name");
        name.textProperty().bindBidirectional(model.nameProperty());
        name.setPromptText(texts.get("app.new.name.example"));
        var shortName = new TextField();
        shortName.setId("new-register-short-name");
        shortName.textProperty().bindBidirectional(model.shortNameProperty());
        shortName.setPromptText(texts.get("app.new.shortName.example"));
        var create = buttons.primary("app.new.create", Icon.NEW_FILE, this::create);
        create.setDefaultButton(true);
        create.disableProperty().bind(model.nameProperty().map(String::isBlank));
        var cancel = buttons.of("app.new.cancel", Icon.BACK, this::showDoors);
        cancel.setCancelButton(true);
        var row = new HBox(create, cancel);
        row.getStyleClass().add("button-row");
        var form = new VBox(
                title(texts.get("app.new.title")),
                quiet(texts.get("app.new.about")),
                new FormRow(texts.get("app.new.name"), name),
                new FormRow(texts.get("app.new.shortName"), shortName),
                row);
        form.getStyleClass().addAll("form", "panel");
        column.getChildren().setAll(greeting(), troublePlace, form);
        name.requestFocus();
    }

    private void create() {
        files.toSave(FileChoice.Kind.REGISTER, suggestedName()).ifPresent(model::create);
    }

    private String suggestedName() {
        var called = model.shortNameProperty().get().isBlank()
                ? model.nameProperty().get()
                : model.shortNameProperty().get();
        return called.strip().replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]+", " ") + "." + FileChoice.Kind.REGISTER.ending();
    }

    private Node greeting() {
        var name = new Label(texts.get("app.name"), Icon.BOOK.node());
        name.getStyleClass().add("welcome-name");
        var greeting = new VBox(name, quiet(texts.get("app.welcome.about")));
        greeting.getStyleClass().add("welcome-greeting");
        greeting.setAlignment(Pos.CENTER);
        return greeting;
    }

    private Node doors() {
        var doors = new VBox(
                door("app.welcome.new", "app.welcome.new.about", Icon.NEW_FILE, this::showNewRegister),
                door("app.welcome.open", "app.welcome.open.about", Icon.OPEN, this::open),
                door("app.welcome.sample", "app.welcome.sample.about", Icon.STAR, model::openSample));
        doors.getStyleClass().add("doors");
        return doors;
    }

    private Node door(String key, String aboutKey, Icon icon, Runnable action) {
        var title = new Label(texts.get(key));
        title.getStyleClass().add("door-title");
        var words = new VBox(title, quiet(texts.get(aboutKey)));
        HBox.setHgrow(words, Priority.ALWAYS);
        var door = new LinkRow(texts.get(key), action, icon.node(), words, Icon.NEXT.node());
        door.setId(key.replace('.', '-'));
        door.getStyleClass().add("door");
        return door;
    }

    private void open() {
        files.toOpen(FileChoice.Kind.REGISTER).ifPresent(model::open);
    }

    private Node recent() {
        var recent = new VBox(title(texts.get("app.welcome.recent")));
        recent.getStyleClass().add("recent");
        for (var file : model.recent()) recent.getChildren().add(recentRow(file));
        return recent;
    }

    private Node recentRow(Path file) {
        Hyperlink link = buttons.link(String.valueOf(file.getFileName()), () -> model.open(file));
        var folder = quiet(String.valueOf(file.getParent()));
        folder.setWrapText(false);
        folder.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
        folder.setMinWidth(0);
        HBox.setHgrow(folder, Priority.ALWAYS);
        folder.setMaxWidth(Double.MAX_VALUE);
        var forget = buttons.icon("app.welcome.forget", Icon.REMOVE, () -> {
            model.forget(file);
            showDoors();
        });
        var row = new HBox(link, folder, forget);
        row.getStyleClass().add("recent-row");
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private void showTrouble(@Nullable Trouble trouble) {
        troublePlace.getChildren().clear();
        troublePlace.setManaged(trouble != null);
        if (trouble == null) return;
        var happened = new Label(trouble.happened(), Icon.WARNING.node());
        happened.getStyleClass().add("trouble-title");
        happened.setWrapText(true);
        var box =
                new VBox(happened, quiet(trouble.file().toString()), wrapped(trouble.safe()), wrapped(trouble.todo()));
        box.getStyleClass().addAll("panel", "trouble");
        troublePlace.getChildren().add(box);
    }

    private static Label title(String words) {
        var label = new Label(words);
        label.getStyleClass().add("section-title");
        return label;
    }

    private static Label quiet(String words) {
        var label = wrapped(words);
        label.getStyleClass().add("quiet");
        return label;
    }

    private static Label wrapped(String words) {
        var label = new Label(words);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }
}
