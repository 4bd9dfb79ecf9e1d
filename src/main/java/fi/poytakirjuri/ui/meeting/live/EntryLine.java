package fi.poytakirjuri.ui.meeting.live;

import fi.poytakirjuri.language.Texts;
import fi.poytakirjuri.register.live.Entry;
import fi.poytakirjuri.register.live.EntryKind;
import fi.poytakirjuri.register.meeting.AgendaItem;
import fi.poytakirjuri.ui.kit.AutosavedField;
import fi.poytakirjuri.ui.kit.Caret;
import fi.poytakirjuri.ui.kit.Icon;
import fi.poytakirjuri.ui.kit.Tools;
import fi.poytakirjuri.ui.meeting.writing.Writing;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The line to enter with: Enter adds, Shift+Enter breaks it, and what it will become is told below as one types. What
/// is half typed is kept per item. F2 brings an entry here to be changed.
final class EntryLine extends VBox {
    private final LiveModel model;
    private final Texts texts;
    private final TextArea area = Writing.line();
    private final AutosavedField saved;
    private final LinePreview preview;
    private final LinePopup popup;
    private final Label changing = new Label();
    private @Nullable Entry changed;
    private @Nullable Long item;

    EntryLine(Tools tools, LiveModel model, Runnable toEntries) {
        this.model = model;
        this.texts = tools.texts();
        this.preview = new LinePreview(texts);
        this.popup = new LinePopup(area, model::suggestions);
        getStyleClass().add("entry-line");
        area.setId("entry-line");
        area.setAccessibleText(texts.get("live.line"));
        area.setAccessibleHelp(texts.get("live.line.help"));
        area.addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (!key.isConsumed()) pressed(key, toEntries);
        });
        area.addEventFilter(KeyEvent.KEY_TYPED, key -> {
            if (key.getCharacter().equals(",") && goOnNaming()) key.consume();
        });
        // After the keys above: what they take is not the field's.
        saved = tools.autosave().field(area);
        area.textProperty().subscribe(_ -> tell());
        changing.getStyleClass().addAll("state", "watch");
        changing.setGraphic(Icon.EDIT.node());
        changing.setWrapText(true);
        shown(changing, false);
        var problem = new Label();
        problem.getStyleClass().add("form-problem");
        problem.setGraphic(Icon.WARNING.node());
        problem.textProperty().bind(saved.messageProperty());
        saved.messageProperty().subscribe(words -> shown(problem, !words.isEmpty()));
        getChildren().setAll(changing, area, problem, preview);
    }

    /// Shows the item one is at, with what is half typed of it.
    void show() {
        var now = model.open().item();
        var state = model.stateProperty().get();
        if (now.isEmpty() || state == null) {
            saved.clear();
            item = null;
            return;
        }
        var itemNow = now.get();
        if (item == null || item != itemNow.id()) {
            item = itemNow.id();
            changed = halfChanged(state).orElse(null);
        }
        showDraft(itemNow, state);
    }

    void write() {
        Caret.to(area, area.getLength());
    }

    boolean isWritten() {
        return changed == null && !area.getText().isBlank();
    }

    /// Makes what is being written another kind.
    void becomes(EntryKind kind) {
        var words = area.getText().substring(LineReading.wordsFrom(area.getText()));
        area.setText(LineWriting.prefix(kind) + words);
        write();
    }

    /// Brings an entry into the line to be changed; what was half typed waits.
    void change(Entry entry) {
        changed = entry;
        show();
        write();
    }

    private void showDraft(AgendaItem itemNow, LiveState state) {
        var entry = changed;
        var key = entry == null ? "" : entry.key();
        var draft = state.draft(itemNow.id(), key);
        var text = entry == null ? orphan(itemNow, state, draft) : draft.isEmpty() ? model.line(entry) : draft;
        long id = itemNow.id();
        saved.show(new Subject(id, key), text, words -> model.keepDraft(id, key, words));
        shown(changing, entry != null);
        if (entry != null) changing.setText(texts.get("live.changing"));
        tell();
    }

    /// Words half changed of an entry that is no longer there are not lost: they wait as a new one.
    private String orphan(AgendaItem itemNow, LiveState state, String draft) {
        if (!draft.isEmpty()) return draft;
        var keys = model.entries().stream().map(Entry::key).toList();
        return state.drafts().stream()
                .filter(d -> d.itemId() == itemNow.id() && !d.entry().isEmpty() && !keys.contains(d.entry()))
                .map(d -> d.words())
                .findFirst()
                .orElse("");
    }

    /// After a restart the change goes on where it was.
    private Optional<Entry> halfChanged(LiveState state) {
        return model.entries().stream()
                .filter(e -> item != null && !state.draft(item, e.key()).isEmpty())
                .findFirst();
    }

    private void pressed(KeyEvent key, Runnable toEntries) {
        if (popup.pressed(key)) {
            key.consume();
            return;
        }
        if (key.isShortcutDown() || key.isAltDown()) return;
        boolean isEmpty = area.getText().isEmpty();
        if (key.getCode() == KeyCode.ENTER && !key.isShiftDown()) enter();
        else if (key.getCode() == KeyCode.ESCAPE && changed != null) enter();
        else if (key.getCode() == KeyCode.UP && isEmpty && !key.isShiftDown()) toEntries.run();
        else return;
        key.consume();
    }

    /// A comma right after a name that was taken asks for one more name.
    private boolean goOnNaming() {
        int caret = area.getCaretPosition();
        var before = area.getText(0, caret);
        boolean isAfterName = LineReading.kind(before) == EntryKind.ACTION && before.endsWith(": ");
        if (isAfterName) area.replaceText(caret - 2, caret, ", ");
        return isAfterName;
    }

    private void enter() {
        var now = model.open().item();
        if (now.isEmpty()) return;
        var read = model.read(area.getText(), changed);
        var entry = changed;
        if (entry == null) {
            if (!read.isEmpty()) enter(now.get(), read);
            return;
        }
        boolean isChanged = !area.getText().strip().equals(model.line(entry).strip());
        saved.saveNow();
        changed = null;
        show();
        if (isChanged && !read.isEmpty()) model.change(now.get(), entry, read);
        else model.leave(now.get(), entry);
        write();
    }

    private void enter(AgendaItem at, ReadLine read) {
        var typed = area.getText();
        // First the words as they are, so that undoing the entry brings them all back into the line.
        saved.saveNow();
        model.enter(at, read, _ -> area.setText(area.getText().isEmpty() ? typed : typed + "\n" + area.getText()));
        area.clear();
        saved.saveNow();
    }

    private void tell() {
        preview.show(model.read(area.getText(), changed), area.getText());
    }

    private static void shown(Label label, boolean isShown) {
        label.setVisible(isShown);
        label.setManaged(isShown);
    }

    /// Which line is written: of which item, and of which of its entries.
    private record Subject(long item, String entry) {}
}
