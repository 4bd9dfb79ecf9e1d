package fi.poytakirjuri.document.layout;

import java.util.ArrayList;
import java.util.List;

/// How a bar is filled, so that series are told apart without colour, also in a copy in black and white. Each pattern's
/// lines have a contrast of at least 3 : 1 on paper (WCAG 2.2, 1.4.11).
enum Pattern {
    FULL,
    STRIPES,
    OPEN,
    LINES;

    private static final double EDGE = 0.9;
    private static final double STRIPE = 1.3;
    private static final double PITCH = 3.6;

    static Pattern of(int series) {
        return values()[series % values().length];
    }

    List<Mark> fill(double x, double y, double width, double height, Content figure) {
        var marks = new ArrayList<Mark>();
        if (this == FULL || width <= 2 * EDGE) {
            marks.add(rule(x, y, width, height, figure));
            return marks;
        }
        if (this == STRIPES)
            for (var at = x + PITCH; at < x + width - STRIPE; at += PITCH)
                marks.add(rule(at, y, STRIPE, height, figure));
        if (this == LINES)
            for (var at = y + PITCH; at < y + height - STRIPE; at += PITCH)
                marks.add(rule(x, at, width, STRIPE, figure));
        marks.add(rule(x, y, width, EDGE, figure));
        marks.add(rule(x, y + height - EDGE, width, EDGE, figure));
        marks.add(rule(x, y, EDGE, height, figure));
        marks.add(rule(x + width - EDGE, y, EDGE, height, figure));
        return marks;
    }

    private static Mark rule(double x, double y, double width, double height, Content figure) {
        return new Mark.Rule(x, y, width, height, Ink.ACCENT, figure);
    }
}
