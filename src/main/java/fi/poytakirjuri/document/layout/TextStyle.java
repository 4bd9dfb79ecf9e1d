package fi.poytakirjuri.document.layout;

/// How a paragraph looks.
///
/// @param size in points
/// @param leading from one baseline to the next, in points
/// @param gap between paragraphs, in points
record TextStyle(double size, double leading, double gap, boolean strong, Ink ink) {
    static final TextStyle BODY = new TextStyle(11, 14.6, 10, false, Ink.TEXT);
    static final TextStyle BODY_STRONG = BODY.strengthened();
    static final TextStyle TITLE = new TextStyle(15, 19, 0, true, Ink.TEXT);
    static final TextStyle HEADING_2 = new TextStyle(12.5, 16, 0, true, Ink.TEXT);
    static final TextStyle HEADING_3 = new TextStyle(11, 14.6, 0, true, Ink.TEXT);
    static final TextStyle BOX_HEADING = new TextStyle(11, 14, 0, true, Ink.ACCENT);
    static final TextStyle LABEL = new TextStyle(10, 14.6, 0, false, Ink.QUIET);
    static final TextStyle CELL = new TextStyle(10, 13, 4, false, Ink.TEXT);
    static final TextStyle CAPTION = new TextStyle(10, 13, 0, true, Ink.TEXT);
    static final TextStyle COLUMN_HEAD = new TextStyle(9.5, 12.5, 0, true, Ink.ACCENT);
    static final TextStyle SMALL = new TextStyle(9, 12, 3, false, Ink.QUIET);

    static TextStyle heading(int level) {
        return switch (level) {
            case 1 -> TITLE;
            case 2 -> HEADING_2;
            default -> HEADING_3;
        };
    }

    TextStyle strengthened() {
        return new TextStyle(size, leading, gap, true, ink);
    }

    /// From a line's top to its baseline: the same for every size on the same leading, so that a label and its text
    /// stand level.
    double baseline() {
        return leading * 0.71;
    }
}
