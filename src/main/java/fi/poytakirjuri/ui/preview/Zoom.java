package fi.poytakirjuri.ui.preview;

import fi.poytakirjuri.ui.kit.Prefs;
import java.util.List;
import java.util.Locale;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;

/// How large the page is shown: as wide as its place, whole, or a size of one's own from 50 to 400 %. At 100 % a page
/// is as large as on paper, an inch being 96 of the screen's units. Remembered.
final class Zoom {
    static final List<Integer> PERCENTS = List.of(50, 67, 75, 90, 100, 110, 125, 150, 175, 200, 250, 300, 400);

    private static final String KEPT = "preview.zoom";
    private static final double WHOLE = 96 / 72.0;
    private static final double SMALLEST_FIT = 0.2;
    private static final double PAGE_WIDTH = 595.28;
    private static final double PAGE_HEIGHT = 841.89;

    private final Prefs prefs;
    private final ReadOnlyDoubleWrapper scale = new ReadOnlyDoubleWrapper(0.7);
    private Fit fit = Fit.WIDTH;
    private double width = PAGE_WIDTH * 0.7;
    private double height = PAGE_HEIGHT * 0.7;

    Zoom(Prefs prefs) {
        this.prefs = prefs;
        var kept = prefs.get(KEPT).orElse("");
        if (kept.equals(word(Fit.PAGE))) fit = Fit.PAGE;
        else
            prefs.number(KEPT).ifPresent(percent -> {
                fit = Fit.OWN;
                scale.set(scale(Math.clamp(percent, PERCENTS.getFirst(), PERCENTS.getLast())));
            });
    }

    /// The screen's units for each point of paper.
    ReadOnlyDoubleProperty scaleProperty() {
        return scale.getReadOnlyProperty();
    }

    double scale() {
        return scale.get();
    }

    long percent() {
        return Math.round(scale.get() / WHOLE * 100);
    }

    /// The room that pages have now.
    void room(double width, double height) {
        this.width = width;
        this.height = height;
        if (fit != Fit.OWN) scale.set(fitted());
    }

    void fitWidth() {
        fit(Fit.WIDTH);
    }

    void fitPage() {
        fit(Fit.PAGE);
    }

    void larger() {
        long now = percent();
        percent(PERCENTS.stream().filter(p -> p > now).findFirst().orElse(PERCENTS.getLast()));
    }

    void smaller() {
        long now = percent();
        percent(PERCENTS.reversed().stream().filter(p -> p < now).findFirst().orElse(PERCENTS.getFirst()));
    }

    void percent(int percent) {
        fit = Fit.OWN;
        prefs.put(KEPT, Integer.toString(percent));
        scale.set(scale(percent));
    }

    private void fit(Fit how) {
        fit = how;
        prefs.put(KEPT, word(how));
        scale.set(fitted());
    }

    private double fitted() {
        double wide = width / PAGE_WIDTH;
        double fitted = fit == Fit.PAGE ? Math.min(wide, height / PAGE_HEIGHT) : wide;
        return Math.clamp(fitted, SMALLEST_FIT, scale(PERCENTS.getLast()));
    }

    private static double scale(double percent) {
        return percent / 100 * WHOLE;
    }

    private static String word(Fit fit) {
        return fit.name().toLowerCase(Locale.ROOT);
    }

    private enum Fit {
        WIDTH,
        PAGE,
        OWN
    }
}
