package fi.poytakirjuri.ui.meeting.writing;

import fi.poytakirjuri.exchange.paste.PastedHtml;
import fi.poytakirjuri.language.Typed;
import javafx.scene.control.TextArea;
import javafx.scene.input.Clipboard;

/// A text area into which words from other programs come cleaned, in the notation that texts are written in.
final class PastingArea extends TextArea {
    /// However it is asked for: by its key, from the menu or by a mouse.
    @Override
    public void paste() {
        if (!isEditable()) return;
        var clipboard = Clipboard.getSystemClipboard();
        var html = clipboard.hasHtml() ? clipboard.getHtml() : null;
        var plain = clipboard.hasString() ? clipboard.getString() : null;
        var words = html == null ? "" : PastedHtml.toMarkup(html);
        if (words.isEmpty() && plain != null) words = Typed.text(plain);
        if (!words.isEmpty()) replaceSelection(apart(words));
    }

    /// Blocks that are pasted into the middle of a line begin a paragraph of their own.
    private String apart(String words) {
        int from = getSelection().getStart();
        boolean isAtLineStart = from == 0 || getText().charAt(from - 1) == '\n';
        return words.contains("\n\n") && !isAtLineStart ? "\n\n" + words : words;
    }
}
