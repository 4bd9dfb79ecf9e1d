package fi.poytakirjuri.ui.meeting.open;

import fi.poytakirjuri.document.paper.PaperPlace;
import fi.poytakirjuri.ui.kit.Caret;
import java.util.regex.Pattern;
import javafx.scene.control.TextInputControl;

/// Where the caret should go: into the field of a place, at the word that was pointed at on the paper.
///
/// @param lettersAfter how many letters and digits of the place stand after that point
public record Target(PaperPlace place, int lettersAfter) {
    /// The address of a link, which the paper does not show.
    private static final Pattern ADDRESS = Pattern.compile("]\\([^)\\n]*\\)");

    /// Puts the focus into a field and the caret to the point. Marks of writing, `**` and `-`, are not on the paper, so
    /// only letters and digits count; from the end, for the paper may have a label before the words.
    public void enter(TextInputControl field) {
        Caret.to(field, position(field.getText(), lettersAfter));
    }

    static int position(String text, int lettersAfter) {
        var seen = ADDRESS.matcher(text)
                .replaceAll(found -> " ".repeat(found.group().length()));
        int at = seen.length();
        int left = lettersAfter;
        while (at > 0 && left > 0) {
            at--;
            if (Character.isLetterOrDigit(seen.charAt(at))) left--;
        }
        return at;
    }
}
