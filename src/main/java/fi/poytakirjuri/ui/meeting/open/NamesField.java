package fi.poytakirjuri.ui.meeting.open;

import fi.poytakirjuri.language.Texts;
import fi.poytakirjuri.ui.kit.Icon;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;

/// Several names, each a chip, and a field for one more. A comma, Enter or leaving the field takes what was typed;
/// Backspace in the empty field takes the last one away.
public final class NamesField extends FlowPane {
    private final Texts texts;
    private final Supplier<Directory> directory;
    private final Set<Named.Kind> kinds;
    private final Consumer<Named> known;
    private final Consumer<String> words;
    private final IntConsumer remove;
    private final TextField typing = new TextField();
    private List<String> shown = List.of();

    /// @param known  told of one the register knows
    /// @param words  told of words that name no one the register knows
    /// @param remove told the place, from 0, of the one to take away
    public NamesField(
            Texts texts,
            Supplier<Directory> directory,
            Set<Named.Kind> kinds,
            Consumer<Named> known,
            Consumer<String> words,
            IntConsumer remove) {
        this.texts = texts;
        this.directory = directory;
        this.kinds = Set.copyOf(kinds);
        this.known = known;
        this.words = words;
        this.remove = remove;
        getStyleClass().addAll("chips", "owners");
        typing.setPrefColumnCount(14);
        TypeAhead.install(typing, typed -> directory.get().find(typed, this.kinds), this::add);
        typing.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        typing.textProperty().subscribe((_, typed) -> {
            if (typed.endsWith(",")) take();
        });
        typing.focusedProperty().subscribe(focused -> {
            if (!focused) take();
        });
        getChildren().setAll(typing);
    }

    /// The field in which the next name is typed.
    public TextField typing() {
        return typing;
    }

    public void show(List<String> names) {
        if (names.equals(shown)) return;
        shown = List.copyOf(names);
        var chips = new ArrayList<Node>();
        for (int i = 0; i < names.size(); i++) chips.add(chip(names.get(i), i));
        // The field itself stays, for the caret may be in it.
        getChildren().removeIf(node -> node != typing);
        getChildren().addAll(0, chips);
    }

    private Node chip(String name, int at) {
        var chip = new Button(name, Icon.REMOVE.node());
        chip.setContentDisplay(ContentDisplay.RIGHT);
        chip.setAccessibleText(texts.get("meeting.names.remove", name));
        chip.getStyleClass().add("chip");
        chip.setOnAction(_ -> remove.accept(at));
        return chip;
    }

    private void pressed(KeyEvent key) {
        if (key.getCode() == KeyCode.ENTER && !key.isShortcutDown()) take();
        else if (key.getCode() == KeyCode.BACK_SPACE && typing.getText().isEmpty() && !shown.isEmpty())
            remove.accept(shown.size() - 1);
        else return;
        key.consume();
    }

    private void take() {
        var typed = typing.getText().replaceAll(",+$", "").strip();
        if (typed.isEmpty()) {
            if (!typing.getText().isEmpty()) typing.clear();
            return;
        }
        var named = directory.get().named(typed, kinds);
        if (named.isPresent()) add(named.get());
        else {
            typing.clear();
            words.accept(typed);
        }
    }

    private void add(Named named) {
        typing.clear();
        known.accept(named);
    }
}
