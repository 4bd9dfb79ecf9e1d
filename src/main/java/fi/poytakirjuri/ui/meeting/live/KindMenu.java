package fi.poytakirjuri.ui.meeting.live;

import fi.poytakirjuri.language.Texts;
import fi.poytakirjuri.register.live.EntryKind;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyEvent;

/// Asks what kind an entry becomes: by its letter, or by ↑, ↓ and Enter.
final class KindMenu {
    private KindMenu() {}

    static void show(Texts texts, Node at, Consumer<EntryKind> chosen) {
        var menu = new ContextMenu();
        for (var kind :
                List.of(EntryKind.DECISION, EntryKind.ACTION, EntryKind.NOTED, EntryKind.DISCUSSION, EntryKind.TEXT)) {
            var item = new MenuItem(
                    letter(kind) + "   " + texts.of("live", kind),
                    EntryCell.icon(kind).node());
            item.setMnemonicParsing(false);
            item.setOnAction(_ -> chosen.accept(kind));
            menu.getItems().add(item);
        }
        menu.addEventFilter(KeyEvent.KEY_TYPED, key -> {
            for (var kind : EntryKind.values())
                if (key.getCharacter().equalsIgnoreCase(letter(kind))) {
                    menu.hide();
                    chosen.accept(kind);
                    key.consume();
                }
        });
        menu.show(at, Side.BOTTOM, 0, 0);
    }

    /// The letter that an entry line begins with; x for text, which has none.
    private static String letter(EntryKind kind) {
        var prefix = LineWriting.prefix(kind).strip();
        return prefix.isEmpty() ? "x" : prefix;
    }
}
