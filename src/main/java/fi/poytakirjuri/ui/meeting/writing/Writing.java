package fi.poytakirjuri.ui.meeting.writing;

import java.util.Optional;
import javafx.application.Platform;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;

/// A text area for minutes: as high as its words, with lists that go on by Enter and Ctrl+B and Ctrl+I.
public final class Writing {
    private static final double FRAME = 22;

    private Writing() {}

    /// @param rows how many lines high it is when there is little in it
    public static TextArea area(int rows) {
        return made(rows, false);
    }

    /// A line to enter with: Enter is for whoever enters, and Shift+Enter breaks it.
    public static TextArea line() {
        return made(1, true);
    }

    private static TextArea made(int rows, boolean isLine) {
        var area = new PastingArea();
        area.setWrapText(true);
        area.setPrefRowCount(rows);
        area.getStyleClass().add("writing");
        area.addEventFilter(KeyEvent.KEY_PRESSED, key -> pressed(area, key, isLine));
        area.skinProperty().subscribe((_, _) -> Platform.runLater(() -> growWithWords(area)));
        area.caretPositionProperty().subscribe((_, _) -> Platform.runLater(() -> keepCaretInSight(area)));
        return area;
    }

    public static void bold(TextArea area) {
        edit(area, Markup.emphasise(area.getText(), from(area), to(area), "**"));
    }

    public static void italic(TextArea area) {
        edit(area, Markup.emphasise(area.getText(), from(area), to(area), "*"));
    }

    public static void bullets(TextArea area) {
        edit(area, Markup.bullets(area.getText(), from(area), to(area)));
    }

    private static void pressed(TextArea area, KeyEvent key, boolean isLine) {
        if (key.getCode() == KeyCode.ENTER && !key.isShortcutDown() && key.isShiftDown() == isLine) {
            breakLine(area, key, isLine);
            return;
        }
        if (!key.isShortcutDown() || key.isShiftDown()) return;
        if (key.getCode() == KeyCode.B) bold(area);
        else if (key.getCode() == KeyCode.I) italic(area);
        else return;
        key.consume();
    }

    /// In a list the next line begins with the next mark.
    private static void breakLine(TextArea area, KeyEvent key, boolean isLine) {
        var point = from(area) == to(area)
                ? Markup.enter(area.getText(), area.getCaretPosition())
                : Optional.<Markup.Edit>empty();
        point.ifPresent(edit -> edit(area, edit));
        if (point.isEmpty() && isLine) area.replaceSelection("\n");
        if (point.isPresent() || isLine) key.consume();
    }

    private static void edit(TextArea area, Markup.Edit edit) {
        area.replaceText(edit.from(), edit.to(), edit.words());
        area.selectRange(edit.selectFrom(), edit.selectTo());
        area.requestFocus();
    }

    private static int from(TextArea area) {
        return area.getSelection().getStart();
    }

    private static int to(TextArea area) {
        return area.getSelection().getEnd();
    }

    /// The skin's own text node knows how high the wrapped words are.
    private static void growWithWords(TextArea area) {
        if (!(area.lookup(".text") instanceof Text words)) return;
        words.boundsInLocalProperty()
                .subscribe(bounds -> area.setMinHeight(Math.max(
                        area.prefHeight(area.getWidth()) > 0 ? lines(area, words) : 0, bounds.getHeight() + FRAME)));
    }

    private static double lines(TextArea area, Text words) {
        return area.getPrefRowCount() * words.getFont().getSize() * 1.4 + FRAME;
    }

    private static void keepCaretInSight(TextArea area) {
        var scroll = scrollAround(area);
        if (scroll == null || !area.isFocused()) return;
        Point2D onScreen = area.getInputMethodRequests().getTextLocation(0);
        var content = scroll.getContent();
        Point2D caret = onScreen == null ? null : content.screenToLocal(onScreen);
        double hidden = content.getBoundsInLocal().getHeight()
                - scroll.getViewportBounds().getHeight();
        if (caret == null || hidden <= 0) return;
        double top = scroll.getVvalue() * hidden;
        double bottom = top + scroll.getViewportBounds().getHeight();
        if (caret.getY() + FRAME > bottom) scroll.setVvalue((caret.getY() + FRAME - bottom + top) / hidden);
        else if (caret.getY() - 2 * FRAME < top) scroll.setVvalue(Math.max(0, caret.getY() - 2 * FRAME) / hidden);
    }

    private static @Nullable ScrollPane scrollAround(Node node) {
        for (Node up = node.getParent(); up != null; up = up.getParent())
            if (up instanceof ScrollPane scroll && up.getStyleClass().contains("edge-to-edge")) return scroll;
        return null;
    }
}
