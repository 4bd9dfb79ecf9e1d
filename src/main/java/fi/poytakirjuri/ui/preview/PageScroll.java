package fi.poytakirjuri.ui.preview;

import fi.poytakirjuri.document.layout.Pages;
import fi.poytakirjuri.document.layout.PlaceOnPage;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;

/// Where the pages are scrolled to, in the screen's units from their top.
final class PageScroll {
    /// Around and between the pages.
    static final double GAP = 12;

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

    /// Runs what changes the sheets' sizes, and lays them out at once, so that one can scroll by the new sizes.
    void resizing(Runnable resize) {
        resize.run();
        scroll.layout();
        sheets.autosize();
        scroll.layout();
    }

    /// Brings a stretch into sight, a quarter down, unless its beginning is seen already.
    void reveal(double from) {
        if (from < top() || from > top() + height() * 0.75) to(from - height() / 4);
    }

    boolean isSeen(double from, double to) {
        return to > top() && from < top() + height();
    }

    /// Where a page begins.
    ///
    /// @param page counted from 0
    static double pageTop(Pages pages, int page, double scale) {
        return GAP + page * (pages.height() * scale + GAP);
    }

    static double beginning(Pages pages, PlaceOnPage on, double scale) {
        return pageTop(pages, on.page(), scale) + on.area().getMinY() * scale;
    }

    static double end(Pages pages, PlaceOnPage on, double scale) {
        return pageTop(pages, on.page(), scale) + on.area().getMaxY() * scale;
    }

    private double hidden() {
        return sheets.getHeight() - height();
    }
}
