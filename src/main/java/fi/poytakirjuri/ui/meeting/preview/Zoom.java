package fi.poytakirjuri.ui.meeting.preview;

import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;

/// How large the page is shown: as wide as its place, or a size of one's own until it is fitted again.
final class Zoom {
    private static final double STEP = 1.15;
    private static final double SMALLEST = 0.3;
    private static final double LARGEST = 4;
    private static final double PAGE_WIDTH = 595.28;

    private final ReadOnlyDoubleWrapper scale = new ReadOnlyDoubleWrapper(0.7);
    private double fitting = 0.7;
    private boolean isFitted = true;

    /// The screen's units for each point of paper.
    ReadOnlyDoubleProperty scaleProperty() {
        return scale.getReadOnlyProperty();
    }

    double scale() {
        return scale.get();
    }

    /// The place has this width now.
    void fit(double width) {
        fitting = Math.clamp(width / PAGE_WIDTH, SMALLEST, LARGEST);
        if (isFitted) scale.set(fitting);
    }

    /// As wide as the place.
    void fitAgain() {
        isFitted = true;
        scale.set(fitting);
    }

    /// Some steps larger, or smaller when negative.
    void by(int steps) {
        isFitted = false;
        scale.set(Math.clamp(scale.get() * Math.pow(STEP, steps), SMALLEST, LARGEST));
    }
}
