package fi.poytakirjuri.ui.meeting.preview;

import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;

/// Where the pages are scrolled to, in the screen's units from their top.
final class PageScroll {
    private final ScrollPane scroll;
    private final VBox sheets;

    PageScroll(ScrollPane scroll, VBox sheets) {
        this.scroll = scroll;
        this.sheets = sheets;
    }

    double top() {
        return scroll.getVvalue() * hidden();
    }

    double height() {
        return scroll.getViewportBounds().getHeight();
    }

    void to(double top) {
        double hidden = hidden();
        scroll.setVvalue(hidden <= 0 ? 0 : Math.clamp(top / hidden, 0, 1));
    }

    /// Runs what changes the sheets' sizes and stays at the same place of the paper.
    void keeping(Runnable resize) {
        double before = sheets.getHeight();
        double top = top();
        resize.run();
        scroll.layout();
        sheets.autosize();
        scroll.layout();
        if (before > 0) to(top);
    }

    /// Brings a stretch into sight, a quarter down, unless its beginning is seen already.
    void reveal(double from) {
        if (from < top() || from > top() + height() * 0.75) to(from - height() / 4);
    }

    boolean isSeen(double from, double to) {
        double slack = height() / 2;
        return to > top() - slack && from < top() + height() + slack;
    }

    private double hidden() {
        return sheets.getHeight() - height();
    }
}
