package fi.poytakirjuri.ui.meeting.live;

import fi.poytakirjuri.language.Texts;
import fi.poytakirjuri.register.live.Entry;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// What was entered of the item, in the order of the memo. F2 changes the lit entry, Delete takes it away, Alt+↑ and
/// Alt+↓ move it, and ↓ after the last one comes back to the line.
final class EntryList extends ListView<Entry> {
    private final LiveModel model;
    private final Consumer<Entry> change;
    private final Runnable toLine;

    EntryList(Texts texts, LiveModel model, Consumer<Entry> change, Runnable toLine) {
        this.model = model;
        this.change = change;
        this.toLine = toLine;
        setId("live-entries");
        getStyleClass().add("entry-list");
        setAccessibleText(texts.get("live.entries"));
        setMinHeight(60);
        setPrefHeight(120);
        var none = new Label(texts.get("live.entries.none"));
        none.getStyleClass().addAll("quiet", "entries-none");
        none.setWrapText(true);
        setPlaceholder(none);
        setCellFactory(_ -> new EntryCell(texts, widthProperty()));
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    void show() {
        var now = model.entries();
        if (getItems().equals(now)) return;
        int at = getSelectionModel().getSelectedIndex();
        int before = getItems().size();
        getItems().setAll(now);
        if (now.size() > before && !isFocused()) at = now.size() - 1;
        if (at >= 0 && !now.isEmpty()) {
            getSelectionModel().clearAndSelect(Math.min(at, now.size() - 1));
            getFocusModel().focus(Math.min(at, now.size() - 1));
        }
        if (!isFocused()) scrollTo(now.size() - 1);
    }

    void focusLast() {
        if (getItems().isEmpty()) return;
        getSelectionModel().clearAndSelect(getItems().size() - 1);
        getFocusModel().focus(getItems().size() - 1);
        scrollTo(getItems().size() - 1);
        requestFocus();
    }

    /// The entry that is lit while the list has the focus, else the one entered last.
    Optional<Entry> litOrLast() {
        if (getItems().isEmpty()) return Optional.empty();
        var lit = getSelectionModel().getSelectedItem();
        return Optional.of(isFocused() && lit != null ? lit : getItems().getLast());
    }

    private void pressed(KeyEvent key) {
        var lit = getSelectionModel().getSelectedItem();
        if (lit == null || key.isShortcutDown()) return;
        if (key.isAltDown()) {
            if (key.getCode() != KeyCode.UP && key.getCode() != KeyCode.DOWN) return;
            move(lit, key.getCode() == KeyCode.UP ? -1 : 1);
            key.consume();
            return;
        }
        switch (key.getCode()) {
            case F2, ENTER -> change.accept(lit);
            case DELETE -> model.remove(lit);
            case ESCAPE -> toLine.run();
            case DOWN -> {
                if (getSelectionModel().getSelectedIndex() < getItems().size() - 1) return;
                toLine.run();
            }
            default -> {
                return;
            }
        }
        key.consume();
    }

    /// The light goes with the entry, where it can move.
    private void move(Entry entry, int step) {
        model.move(entry, step);
        int to = getSelectionModel().getSelectedIndex() + step;
        boolean canMove =
                to >= 0 && to < getItems().size() && isSameSort(getItems().get(to), entry);
        if (!canMove) return;
        getSelectionModel().clearAndSelect(to);
        getFocusModel().focus(to);
    }

    private static boolean isSameSort(Entry one, Entry other) {
        return one.kind().field().equals(other.kind().field());
    }
}
