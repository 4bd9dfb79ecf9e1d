package fi.poytakirjuri.document.typeset;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/// Turns runs of text into one row of kerned glyphs. Composed letters are one glyph: a Mac's a + ¨ becomes ä.
public final class Shaper {
    private static final int LINE_FEED = '\n';
    private static final int SOFT_HYPHEN = 0xad;
    private static final int ZERO_WIDTH_SPACE = 0x200b;

    private final List<Run> runs;
    private final Names names;
    private final Collection<Missing> missing;
    private int length;
    private int[] glyphs;
    private int[] characters;
    private int[] runOf;
    private Break[] given;

    private Shaper(List<Run> runs, Names names, Collection<Missing> missing) {
        this.runs = runs;
        this.names = names;
        this.missing = missing;
        var most = runs.stream().mapToInt(run -> run.text().length()).sum();
        glyphs = new int[most];
        characters = new int[most];
        runOf = new int[most];
        given = new Break[most + 1];
    }

    /// @param missing is added every character that had to be replaced
    public static Shaped shape(List<Run> runs, Names names, Collection<Missing> missing) {
        return new Shaper(runs, names, missing).shape();
    }

    private Shaped shape() {
        for (var i = 0; i < runs.size(); i++) read(i);
        glyphs = Arrays.copyOf(glyphs, length);
        characters = Arrays.copyOf(characters, length);
        runOf = Arrays.copyOf(runOf, length);
        var kerns = new int[length];
        var left = new double[length + 1];
        for (var i = 0; i < length; i++) {
            var run = runs.get(runOf[i]);
            var alike = i + 1 < length && runs.get(runOf[i + 1]).face() == run.face();
            if (alike) kerns[i] = run.face().kern(glyphs[i], glyphs[i + 1]);
            left[i + 1] = left[i] + (run.face().width(glyphs[i]) + kerns[i]) * run.size() / 1000;
        }
        var breaks = new Breaks(runs, names, characters, runOf, Arrays.copyOf(given, length + 1)).find();
        return new Shaped(List.copyOf(runs), glyphs, characters, kerns, runOf, left, breaks);
    }

    private void read(int index) {
        var run = runs.get(index);
        var text = run.text();
        if (!Normalizer.isNormalized(text, Normalizer.Form.NFC)) text = Normalizer.normalize(text, Normalizer.Form.NFC);
        for (var i = 0; i < text.length(); ) {
            var codePoint = text.codePointAt(i);
            i += Character.charCount(codePoint);
            if (codePoint == SOFT_HYPHEN) given[length] = Break.BETWEEN_PARTS;
            else if (codePoint == ZERO_WIDTH_SPACE) given[length] = Break.AFTER_HYPHEN;
            else if (codePoint == LINE_FEED) {
                append(' ', ' ', index);
                given[length] = Break.FORCED;
            } else {
                var shown = Repertoire.shown(codePoint, run.face(), missing);
                if (shown == Repertoire.BOX) append(shown, Repertoire.said(codePoint), index);
                else if (shown != Repertoire.LEFT_OUT) append(shown, shown, index);
            }
        }
    }

    private void append(int shown, int said, int run) {
        if (length == glyphs.length) grow();
        glyphs[length] = runs.get(run).face().glyph(shown);
        characters[length] = said;
        runOf[length] = run;
        length++;
    }

    /// Normalising may, rarely, make a text longer.
    private void grow() {
        var more = length * 2 + 16;
        glyphs = Arrays.copyOf(glyphs, more);
        characters = Arrays.copyOf(characters, more);
        runOf = Arrays.copyOf(runOf, more);
        given = Arrays.copyOf(given, more + 1);
    }
}
