package fi.poytakirjuri.ui.meeting.live;

import fi.poytakirjuri.language.Texts;
import fi.poytakirjuri.ui.kit.Icon;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;

/// Asks where an item that is left on the table goes on.
final class TablingMenu {
    private TablingMenu() {}

    static void show(Texts texts, LiveModel model, Node at) {
        var menu = new ContextMenu();
        var state = model.stateProperty().get();
        var next = state == null ? null : state.next();
        if (next != null) {
            var words = texts.get(
                    "live.table.to", next.writtenNumber(), texts.dates().heading(next.date()));
            var on = new MenuItem(words, Icon.FORWARD.node());
            on.setMnemonicParsing(false);
            on.setOnAction(_ -> model.course().table(next));
            menu.getItems().add(on);
        }
        var only = new MenuItem(texts.get("live.table.only"), Icon.CLOCK.node());
        only.setOnAction(_ -> model.course().table(null));
        menu.getItems().add(only);
        menu.show(at, Side.TOP, 0, 0);
    }
}
