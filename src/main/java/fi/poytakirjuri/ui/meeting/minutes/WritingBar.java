package fi.poytakirjuri.ui.meeting.minutes;

import fi.poytakirjuri.ui.kit.Buttons;
import fi.poytakirjuri.ui.kit.Icon;
import fi.poytakirjuri.ui.kit.Tools;
import fi.poytakirjuri.ui.meeting.open.OpenMeeting;
import fi.poytakirjuri.ui.meeting.writing.Writing;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.control.Button;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.FlowPane;
import org.jspecify.annotations.Nullable;

/// What one does to the text one is writing in, and going to the next item. Its buttons leave the caret where it is,
/// and go on to a second row rather than be cut beside the page.
final class WritingBar extends FlowPane {
    private final Supplier<@Nullable TextArea> writingIn;

    WritingBar(Tools tools, OpenMeeting open, Supplier<@Nullable TextArea> writingIn, Runnable addAction) {
        this.writingIn = writingIn;
        getStyleClass().add("writing-bar");
        var buttons = tools.buttons();
        var action = Buttons.withKey(
                buttons.of("meeting.action.add", Icon.ACTION, addAction),
                new KeyCodeCombination(KeyCode.ENTER, KeyCombination.SHORTCUT_DOWN));
        action.setId("add-action");
        action.setMinWidth(USE_PREF_SIZE);
        getChildren()
                .setAll(
                        tool(buttons.icon("meeting.write.bold", Icon.BOLD, () -> on(Writing::bold))),
                        tool(buttons.icon("meeting.write.italic", Icon.ITALIC, () -> on(Writing::italic))),
                        tool(buttons.icon("meeting.write.bullets", Icon.BULLETS, () -> on(Writing::bullets))),
                        tool(buttons.icon("meeting.write.numbers", Icon.NUMBERS, () -> on(Writing::numbers))),
                        tool(buttons.icon("meeting.write.link", Icon.ADDRESS, () -> on(Writing::link))),
                        tool(buttons.icon("meeting.write.table", Icon.TABLE, () -> on(Writing::table))),
                        action,
                        tool(buttons.icon("meeting.item.previous", Icon.UP, () -> open.step(-1))),
                        tool(buttons.icon("meeting.item.next", Icon.DOWN, () -> open.step(1))));
    }

    private void on(Consumer<TextArea> edit) {
        var area = writingIn.get();
        if (area != null) edit.accept(area);
    }

    /// All of these have keys of their own, and must not take the caret away from the text they work on.
    private static Button tool(Button button) {
        button.setFocusTraversable(false);
        return button;
    }
}
