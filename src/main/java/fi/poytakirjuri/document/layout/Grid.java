package fi.poytakirjuri.document.layout;

/// The measures of the page after SFS 2487: A4, text on columns of 23 mm beginning 20 mm from the left edge.
/// All in points.
final class Grid {
    static final double PAGE_WIDTH = mm(210);
    static final double PAGE_HEIGHT = mm(297);

    /// Where headings and labels hang.
    static final double HANG = mm(20);

    /// Where text begins.
    static final double TEXT = mm(43);

    /// Where the second label column lets text begin, for labels that do not fit in the first.
    static final double FAR_TEXT = mm(66);

    /// Where the basic metadata begins: what the paper is.
    static final double IDENTITY = mm(112);

    static final double RIGHT = mm(190);
    static final double TOP = mm(22);
    static final double BOTTOM = mm(277);

    /// The baseline of the page number and of the identification on later pages.
    static final double RUNNING_BASELINE = mm(14);

    private Grid() {}

    static Column text() {
        return new Column(TEXT, RIGHT - TEXT);
    }

    static Column whole() {
        return new Column(HANG, RIGHT - HANG);
    }

    static double mm(double millimetres) {
        return millimetres * 72 / 25.4;
    }
}
