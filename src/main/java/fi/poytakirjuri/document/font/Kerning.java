package fi.poytakirjuri.document.font;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// How much closer two glyphs stand to each other: the pair adjustments of the `GPOS` table's `kern` feature.
/// A pair named alone counts before classes; of classes the first subtable that knows the left glyph counts.
final class Kerning {
    private static final int PAIR = 2;
    private static final int EXTENSION = 9;
    private static final int ADVANCE_ONLY = 4;

    private final long[] pairs;
    private final short[] pairValues;
    private final boolean[] inPairs;
    private final Classes[] classesOf;

    Kerning(FontBytes font, int glyphCount) {
        inPairs = new boolean[glyphCount];
        classesOf = new Classes[glyphCount];
        var single = new ArrayList<long[]>();
        for (var subtable : subtables(font))
            if (font.unsigned(subtable) == 1) readPairs(font, subtable, single);
            else readClasses(font, subtable, glyphCount);
        single.sort((a, b) -> Long.compare(a[0], b[0]));
        pairs = single.stream().mapToLong(pair -> pair[0]).toArray();
        pairValues = new short[pairs.length];
        for (var i = 0; i < pairs.length; i++) pairValues[i] = (short) single.get(i)[1];
    }

    /// In font units, usually below 0.
    int between(int left, int right) {
        if (inPairs[left]) {
            var found = Arrays.binarySearch(pairs, key(left, right));
            if (found >= 0) return pairValues[found];
        }
        var classes = classesOf[left];
        return classes == null ? 0 : classes.between(left, right);
    }

    private void readPairs(FontBytes font, int subtable, List<long[]> into) {
        var lefts = coverage(font, subtable + font.unsigned(subtable + 2));
        for (var i = 0; i < lefts.length; i++) {
            inPairs[lefts[i]] = true;
            var set = subtable + font.unsigned(subtable + 10 + 2 * i);
            var count = font.unsigned(set);
            for (var j = 0; j < count; j++) {
                var pair = set + 2 + 4 * j;
                into.add(new long[] {key(lefts[i], font.unsigned(pair)), font.signed(pair + 2)});
            }
        }
    }

    private void readClasses(FontBytes font, int subtable, int glyphCount) {
        var rightClasses = font.unsigned(subtable + 14);
        var values = new short[font.unsigned(subtable + 12) * rightClasses];
        for (var i = 0; i < values.length; i++) values[i] = font.signed(subtable + 16 + 2 * i);
        var classes = new Classes(
                classes(font, subtable + font.unsigned(subtable + 8), glyphCount),
                classes(font, subtable + font.unsigned(subtable + 10), glyphCount),
                rightClasses,
                values);
        for (var left : coverage(font, subtable + font.unsigned(subtable + 2)))
            if (classesOf[left] == null) classesOf[left] = classes;
    }

    private static List<Integer> subtables(FontBytes font) {
        var found = new ArrayList<Integer>();
        var table = font.table("GPOS");
        var lookups = table + font.unsigned(table + 8);
        for (var lookup : kernLookups(font, table)) {
            var start = lookups + font.unsigned(lookups + 2 + 2 * lookup);
            var count = font.unsigned(start + 4);
            for (var i = 0; i < count; i++) {
                var subtable = start + font.unsigned(start + 6 + 2 * i);
                var type = font.unsigned(start);
                if (type == EXTENSION) {
                    type = font.unsigned(subtable + 2);
                    subtable += font.integer(subtable + 4);
                }
                var advanceOnly = font.unsigned(subtable + 4) == ADVANCE_ONLY && font.unsigned(subtable + 6) == 0;
                if (type == PAIR && advanceOnly) found.add(subtable);
            }
        }
        return found;
    }

    private static int[] kernLookups(FontBytes font, int table) {
        var features = table + font.unsigned(table + 6);
        var count = font.unsigned(features);
        for (var i = 0; i < count; i++) {
            var record = features + 2 + 6 * i;
            if (font.integer(record) != ('k' << 24 | 'e' << 16 | 'r' << 8 | 'n')) continue;
            var feature = features + font.unsigned(record + 4);
            var lookups = new int[font.unsigned(feature + 2)];
            for (var j = 0; j < lookups.length; j++) lookups[j] = font.unsigned(feature + 4 + 2 * j);
            return lookups;
        }
        return new int[0];
    }

    private static int[] coverage(FontBytes font, int at) {
        var count = font.unsigned(at + 2);
        if (font.unsigned(at) == 1) {
            var glyphs = new int[count];
            for (var i = 0; i < count; i++) glyphs[i] = font.unsigned(at + 4 + 2 * i);
            return glyphs;
        }
        var glyphs = new ArrayList<Integer>();
        for (var i = 0; i < count; i++) {
            var range = at + 4 + 6 * i;
            for (var glyph = font.unsigned(range); glyph <= font.unsigned(range + 2); glyph++) glyphs.add(glyph);
        }
        return glyphs.stream().mapToInt(Integer::intValue).toArray();
    }

    private static short[] classes(FontBytes font, int at, int glyphCount) {
        var classOf = new short[glyphCount];
        if (font.unsigned(at) == 1) {
            var first = font.unsigned(at + 2);
            var count = font.unsigned(at + 4);
            for (var i = 0; i < count; i++) classOf[first + i] = font.signed(at + 6 + 2 * i);
            return classOf;
        }
        var count = font.unsigned(at + 2);
        for (var i = 0; i < count; i++) {
            var range = at + 4 + 6 * i;
            Arrays.fill(classOf, font.unsigned(range), font.unsigned(range + 2) + 1, font.signed(range + 4));
        }
        return classOf;
    }

    private static long key(int left, int right) {
        return (long) left << 16 | right;
    }

    private record Classes(short[] left, short[] right, int rightClasses, short[] values) {
        int between(int leftGlyph, int rightGlyph) {
            return values[left[leftGlyph] * rightClasses + right[rightGlyph]];
        }
    }
}
