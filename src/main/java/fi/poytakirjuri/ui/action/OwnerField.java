package fi.poytakirjuri.ui.action;

import fi.poytakirjuri.language.Texts;
import fi.poytakirjuri.register.action.Action;
import fi.poytakirjuri.register.action.Owner;
import fi.poytakirjuri.ui.kit.Icon;
import fi.poytakirjuri.ui.meeting.open.Directory;
import fi.poytakirjuri.ui.meeting.open.Named;
import fi.poytakirjuri.ui.meeting.open.TypeAhead;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import org.jspecify.annotations.Nullable;

/// Who does it: each owner a chip, and a field for one more. A comma, Enter or leaving the field takes what was typed;
/// Backspace in the empty field takes the last owner away.
public final class OwnerField extends FlowPane {
    private static final Set<Named.Kind> KINDS = EnumSet.allOf(Named.Kind.class);

    private final Texts texts;
    private final ActionWords words;
    private final BiConsumer<Action, Owner> add;
    private final BiConsumer<Action, Owner> remove;
    private final Supplier<Directory> directory;
    private final TextField typing = new TextField();
    private @Nullable Action action;

    public OwnerField(
            Texts texts,
            Supplier<Directory> directory,
            BiConsumer<Action, Owner> add,
            BiConsumer<Action, Owner> remove) {
        this.texts = texts;
        this.words = new ActionWords(texts);
        this.add = add;
        this.remove = remove;
        this.directory = directory;
        getStyleClass().addAll("chips", "owners");
        typing.getStyleClass().add("action-owner");
        typing.setPrefColumnCount(14);
        typing.setPromptText(texts.get("meeting.owner.prompt"));
        typing.setAccessibleText(texts.get("meeting.owner.add"));
        TypeAhead.install(typing, typed -> directory.get().find(typed, KINDS), this::add);
        typing.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        typing.textProperty().subscribe((_, typed) -> {
            if (typed.endsWith(",")) take();
        });
        typing.focusedProperty().subscribe(focused -> {
            if (!focused) take();
        });
        getChildren().setAll(typing);
    }

    public void show(Action now) {
        if (action != null
                && action.owners().equals(now.owners())
                && getChildren().size() > now.owners().size()) {
            action = now;
            return;
        }
        action = now;
        var nodes = new ArrayList<Node>();
        for (var owner : now.owners()) nodes.add(chip(owner));
        // The field itself stays, for the caret may be in it.
        getChildren().removeIf(node -> node != typing);
        getChildren().addAll(0, nodes);
    }

    private Node chip(Owner owner) {
        var chip = new Button(words.owner(owner), Icon.REMOVE.node());
        chip.setContentDisplay(ContentDisplay.RIGHT);
        chip.setAccessibleText(texts.get("meeting.owner.remove", words.owner(owner)));
        chip.getStyleClass().add("chip");
        chip.setOnAction(_ -> remove(owner));
        return chip;
    }

    private void pressed(KeyEvent key) {
        if (key.getCode() == KeyCode.ENTER && !key.isShortcutDown()) take();
        else if (key.getCode() == KeyCode.BACK_SPACE
                && typing.getText().isEmpty()
                && action != null
                && !action.owners().isEmpty()) remove(action.owners().getLast());
        else return;
        key.consume();
    }

    private void take() {
        var typed = typing.getText().replaceAll(",+$", "").strip();
        if (typed.isEmpty()) {
            if (!typing.getText().isEmpty()) typing.clear();
            return;
        }
        var known = directory.get().named(typed, KINDS);
        if (known.isPresent()) add(known.get());
        else add(Owners.inWords(typed));
    }

    private void add(Named named) {
        add(Owners.of(named));
    }

    private void add(Owner owner) {
        typing.clear();
        if (action != null) add.accept(action, owner);
    }

    private void remove(Owner owner) {
        if (action != null) remove.accept(action, owner);
    }
}
