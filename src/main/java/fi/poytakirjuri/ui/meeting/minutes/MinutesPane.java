package fi.poytakirjuri.ui.meeting.minutes;

import fi.poytakirjuri.ui.kit.EmptyState;
import fi.poytakirjuri.ui.kit.Icon;
import fi.poytakirjuri.ui.kit.Tools;
import fi.poytakirjuri.ui.meeting.open.Directory;
import fi.poytakirjuri.ui.meeting.open.MeetingStores;
import fi.poytakirjuri.ui.meeting.open.OpenMeeting;
import fi.poytakirjuri.ui.meeting.open.Target;
import fi.poytakirjuri.ui.meeting.preview.MeetingPreview;
import java.util.function.Supplier;
import javafx.scene.control.SplitPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;

/// The items on the left, the writing of the one one is at beside them. F8 and Shift+F8 go through the items.
public final class MinutesPane extends StackPane {
    private final OpenMeeting open;
    private final ItemEditor editor;

    /// @param toAgenda goes where items are added
    public MinutesPane(
            Tools tools,
            OpenMeeting open,
            MinutesModel model,
            MeetingStores stores,
            MeetingPreview preview,
            Supplier<Directory> directory,
            Runnable toAgenda) {
        this.open = open;
        this.editor = new ItemEditor(tools, open, model, stores, preview, directory);
        setId("minutes");
        getStyleClass().add("minutes");
        var split = new SplitPane(new ItemList(tools.texts(), open), editor);
        split.setDividerPositions(0.32);
        SplitPane.setResizableWithParent(split.getItems().getFirst(), false);
        var none = new EmptyState(
                Icon.MINUTES,
                tools.texts().get("meeting.minutes.none"),
                tools.buttons().primary("meeting.minutes.toAgenda", Icon.AGENDA, toAgenda));
        open.minutesProperty()
                .subscribe(_ -> getChildren().setAll(open.matters().isEmpty() ? none : split));
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    /// The caret to where the item's writing goes on.
    public void write() {
        editor.focusFirst();
    }

    /// The caret into the field of a place of the item one is at.
    ///
    /// @return false when it is not written here
    public boolean write(Target target) {
        return editor.write(target);
    }

    private void pressed(KeyEvent key) {
        if (key.getCode() == KeyCode.F8) {
            open.step(key.isShiftDown() ? -1 : 1);
            editor.focusFirst();
        } else if (key.getCode() == KeyCode.ENTER && key.isShortcutDown()) editor.addAction();
        else return;
        key.consume();
    }
}
