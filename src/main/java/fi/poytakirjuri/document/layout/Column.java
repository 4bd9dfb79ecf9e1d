package fi.poytakirjuri.document.layout;

/// Where text runs: from its left edge, in points, over its width.
record Column(double left, double width) {
    Column indented(double by) {
        return new Column(left + by, Math.max(1, width - by));
    }

    double right() {
        return left + width;
    }
}
