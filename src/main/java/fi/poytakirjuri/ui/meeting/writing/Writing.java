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

/// A text area for minutes: as high as its words, with lists that go on by Enter, tables that go on by Tab, and keys
/// for bold (Ctrl+B), italic (Ctrl+I), a link (Ctrl+L), bullets and numbers (Ctrl+Shift+8 and 7) and a table
/// (Ctrl+Shift+T). Tab leaves the field everywhere but at the beginning of a point and in a table.
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

    public static void numbers(TextArea area) {
        edit(area, ListMarkup.numbers(area.getText(), from(area), to(area)));
    }

    public static void link(TextArea area) {
        edit(area, Markup.link(area.getText(), from(area), to(area)));
    }

    /// Puts a table after the line of the caret.
    public static void table(TextArea area) {
        edit(area, TableMarkup.insert(area.getText(), area.getCaretPosition()));
    }

    private static void pressed(TextArea area, KeyEvent key, boolean isLine) {
        if (key.getCode() == KeyCode.ENTER && !key.isShortcutDown() && key.isShiftDown() == isLine) {
            breakLine(area, key, isLine);
            return;
        }
        if (key.getCode() == KeyCode.TAB && !key.isShortcutDown() && !key.isAltDown()) {
            if (tab(area, key.isShiftDown())) key.consume();
            return;
        }
        if (!key.isShortcutDown() || key.isAltDown()) return;
        if (key.isShiftDown() ? pressedShifted(area, key.getCode()) : pressedPlain(area, key.getCode())) key.consume();
    }

    private static boolean pressedPlain(TextArea area, KeyCode key) {
        switch (key) {
            case B -> bold(area);
            case I -> italic(area);
            case L -> link(area);
            default -> {
                return false;
            }
        }
        return true;
    }

    private static boolean pressedShifted(TextArea area, KeyCode key) {
        switch (key) {
            case DIGIT7 -> numbers(area);
            case DIGIT8 -> bullets(area);
            case T -> table(area);
            default -> {
                return false;
            }
        }
        return true;
    }

    /// Whether Tab meant something here, or else leaves the field.
    private static boolean tab(TextArea area, boolean isBack) {
        var cell = TableMarkup.step(area.getText(), area.getCaretPosition(), isBack);
        if (cell.isPresent()) {
            edit(area, cell.get().edit());
            return !cell.get().leaves();
        }
        var point = ListMarkup.indent(area.getText(), area.getCaretPosition(), isBack);
        point.ifPresent(edit -> edit(area, edit));
        return point.isPresent();
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
        // An area that was only just brought up has no skin yet, and knows of no place for its caret.
        var input = area.getInputMethodRequests();
        if (scroll == null || input == null || !area.isFocused()) return;
        Point2D onScreen = input.getTextLocation(0);
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
