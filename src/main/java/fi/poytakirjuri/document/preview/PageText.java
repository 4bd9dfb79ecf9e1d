package fi.poytakirjuri.document.preview;

import fi.poytakirjuri.document.layout.Mark;
import fi.poytakirjuri.document.layout.Page;
import fi.poytakirjuri.document.layout.Pages;
import fi.poytakirjuri.document.layout.PlaceOnPage;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.stream.Stream;

/// What a laid page says: for those who hear the preview, and for finding the word that was pointed at.
public final class PageText {
    private static final int SOFT_HYPHEN = 0xad;
    private static final double SAME_LINE = 1;
    private static final double BELOW_BASELINE = 3;

    private PageText() {}

    /// A page's words line by line, in reading order; what is only repeated from page to page is left out.
    public static String of(Page page) {
        return words(letters(page));
    }

    /// The words of one place on a page.
    public static String of(Page page, Rectangle2D area) {
        return words(letters(page).filter(l -> stands(l, area)));
    }

    /// How many letters and digits of a place stand after a point of it, on later pages too.
    ///
    /// @param page counted from 0
    /// @param x in points from the page's left edge
    /// @param y in points from its top
    public static int lettersAfter(Pages pages, String place, int page, double x, double y) {
        return pages.places().stream()
                .filter(on -> on.place().equals(place) && on.page() >= page)
                .mapToInt(on -> on.page() > page ? all(pages, on) : after(inside(pages, on), x, y))
                .sum();
    }

    private static int all(Pages pages, PlaceOnPage on) {
        return inside(pages, on).stream().mapToInt(l -> count(l, 0)).sum();
    }

    /// On the line that was pointed at, or the next one below, what begins right of the point; and every later line.
    private static int after(List<Mark.Letters> letters, double x, double y) {
        double line = letters.stream()
                .mapToDouble(Mark.Letters::baseline)
                .filter(base -> base + BELOW_BASELINE >= y)
                .min()
                .orElse(Double.MAX_VALUE);
        int after = 0;
        for (var l : letters) {
            if (l.baseline() > line + SAME_LINE) after += count(l, 0);
            else if (l.baseline() >= line - SAME_LINE) after += count(l, rightOf(l, x));
        }
        return after;
    }

    /// The first glyph whose middle is right of a point.
    private static int rightOf(Mark.Letters letters, double x) {
        double unit = letters.size() / 1000;
        double at = letters.x();
        for (int i = 0; i < letters.glyphs().length; i++) {
            double width = letters.face().width(letters.glyphs()[i]) * unit;
            if (at + width / 2 > x) return i;
            at += width + letters.kerns()[i] * unit;
        }
        return letters.glyphs().length;
    }

    private static int count(Mark.Letters letters, int from) {
        int count = 0;
        for (int i = from; i < letters.characters().length; i++)
            if (Character.isLetterOrDigit(letters.characters()[i])) count++;
        return count;
    }

    private static List<Mark.Letters> inside(Pages pages, PlaceOnPage on) {
        var area = on.area();
        return letters(pages.pages().get(on.page()))
                .filter(l -> stands(l, area))
                .toList();
    }

    private static boolean stands(Mark.Letters letters, Rectangle2D area) {
        return letters.baseline() > area.getMinY()
                && letters.baseline() <= area.getMaxY()
                && letters.x() < area.getMaxX();
    }

    /// The marks that are read.
    private static Stream<Mark.Letters> letters(Page page) {
        return page.marks().stream()
                .filter(Mark.Letters.class::isInstance)
                .map(Mark.Letters.class::cast)
                .filter(l -> l.content() != null);
    }

    private static String words(Stream<Mark.Letters> letters) {
        var words = new StringBuilder();
        double[] line = {-1};
        letters.forEach(l -> {
            boolean isBroken = !words.isEmpty() && words.charAt(words.length() - 1) == SOFT_HYPHEN;
            if (isBroken) words.setLength(words.length() - 1);
            else if (!words.isEmpty() && Math.abs(l.baseline() - line[0]) > SAME_LINE) words.append('\n');
            line[0] = l.baseline();
            for (int character : l.characters()) words.appendCodePoint(character);
        });
        return words.toString().strip();
    }
}
