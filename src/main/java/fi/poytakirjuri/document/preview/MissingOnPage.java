package fi.poytakirjuri.document.preview;

import fi.poytakirjuri.document.layout.Mark;
import fi.poytakirjuri.document.layout.Pages;
import fi.poytakirjuri.document.typeset.Missing;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// Where a paper shows something else in a character's stead.
///
/// @param place of the register that it comes from; empty where that is not known
/// @param page counted from 0
/// @param lettersAfter how many letters and digits of the place stand after it
public record MissingOnPage(String place, int page, int lettersAfter) {

    /// What a box stands for that has no character of Unicode's own.
    private static final int REPLACEMENT = 0xfffd;

    /// The first one of each place and page, in the order of the pages.
    public static List<MissingOnPage> of(Pages pages) {
        if (pages.missing().isEmpty()) return List.of();
        var missing = pages.missing().stream().map(Missing::codePoint).collect(Collectors.toSet());
        missing.add(REPLACEMENT);
        var found = new LinkedHashMap<String, MissingOnPage>();
        for (int page = 0; page < pages.count(); page++)
            for (var mark : pages.pages().get(page).marks())
                if (mark instanceof Mark.Letters letters) {
                    int at = first(letters, missing);
                    if (at < 0) continue;
                    double x = xOf(letters, at);
                    double y = letters.baseline() - 1;
                    var place = pages.placeAt(page, x, y).orElse("");
                    var here = new MissingOnPage(place, page, PageText.lettersAfter(pages, place, page, x, y));
                    found.putIfAbsent(page + place, here);
                }
        return List.copyOf(found.values());
    }

    private static int first(Mark.Letters letters, Set<Integer> missing) {
        for (int i = 0; i < letters.characters().length; i++) if (missing.contains(letters.characters()[i])) return i;
        return -1;
    }

    private static double xOf(Mark.Letters letters, int glyph) {
        double x = letters.x();
        for (int i = 0; i < glyph; i++)
            x += (letters.face().width(letters.glyphs()[i]) + letters.kerns()[i]) * letters.size() / 1000;
        return x;
    }
}
