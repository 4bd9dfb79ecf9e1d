package fi.poytakirjuri.document.layout;

import fi.poytakirjuri.document.font.Typeface;
import fi.poytakirjuri.document.typeset.Names;
import fi.poytakirjuri.document.typeset.Run;
import fi.poytakirjuri.document.typeset.Shaper;
import fi.poytakirjuri.language.Language;
import java.util.ArrayList;
import java.util.List;

/// How wide a few words are, in points.
final class TextWidth {
    private TextWidth() {}

    static double of(String text, TextStyle style) {
        var face = Typeface.get().face(style.strong(), false);
        var run = new Run(text, face, style.size(), Language.EN);
        return Shaper.shape(List.of(run), Names.NONE, new ArrayList<>()).widest();
    }
}
