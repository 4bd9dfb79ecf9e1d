package fi.poytakirjuri.document.font;

/// Which glyph shows a character: the `cmap` table's format 12 for all of Unicode.
final class CharacterMap {
    private static final int ALL_OF_UNICODE = 10;

    private final int[] first;
    private final int[] last;
    private final int[] glyph;

    CharacterMap(FontBytes font) {
        var table = subtable(font);
        var groups = font.integer(table + 12);
        first = new int[groups];
        last = new int[groups];
        glyph = new int[groups];
        for (var i = 0; i < groups; i++) {
            var group = table + 16 + 12 * i;
            first[i] = font.integer(group);
            last[i] = font.integer(group + 4);
            glyph[i] = font.integer(group + 8);
        }
    }

    /// The glyph's number, 0 where the font has none.
    int glyph(int codePoint) {
        var low = 0;
        var high = first.length - 1;
        while (low <= high) {
            var middle = (low + high) >>> 1;
            if (codePoint < first[middle]) high = middle - 1;
            else if (codePoint > last[middle]) low = middle + 1;
            else return glyph[middle] + codePoint - first[middle];
        }
        return 0;
    }

    private static int subtable(FontBytes font) {
        var table = font.table("cmap");
        var count = font.unsigned(table + 2);
        for (var i = 0; i < count; i++) {
            var record = table + 4 + 8 * i;
            var windows = font.unsigned(record) == 3;
            if (windows && font.unsigned(record + 2) == ALL_OF_UNICODE) return table + font.integer(record + 4);
        }
        throw new IllegalArgumentException("The font has no character map for all of Unicode");
    }
}
