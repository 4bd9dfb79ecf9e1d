package fi.poytakirjuri.document.layout;

import fi.poytakirjuri.document.layout.Strip.Abreast;
import fi.poytakirjuri.document.layout.Strip.Solid;
import java.util.ArrayList;
import java.util.List;

/// Paints a faint ground under strips, over their gaps too, so that it goes on unbroken over a page's end.
final class Ground {
    static final double PADDING = 8;
    private static final double ACCENT = 1.6;

    private Ground() {}

    static List<Strip> under(List<Strip> strips, Column column) {
        var grounded = new ArrayList<Strip>();
        grounded.add(space(PADDING, column).keepingNext());
        for (var i = 0; i < strips.size(); i++) {
            var strip = i == 0 ? strips.get(i).withGap(0) : strips.get(i);
            var ground = under(strip, column);
            grounded.addAll(ground);
            if (i == strips.size() - 1)
                grounded.set(grounded.size() - 1, grounded.getLast().keepingNext());
        }
        grounded.add(space(PADDING, column));
        return grounded;
    }

    /// The line a box with a heading begins under.
    ///
    /// @param lower where the strip it is laid on begins below the box's upper edge
    static Mark.Rule accent(Column column, double lower) {
        return new Mark.Rule(column.left(), -lower, column.width(), ACCENT, Ink.ACCENT);
    }

    static Mark.Rule of(Column column, double height) {
        return new Mark.Rule(column.left(), 0, column.width(), height, Ink.GROUND);
    }

    private static List<Strip> under(Strip strip, Column column) {
        return switch (strip) {
            case Solid solid -> List.of(under(solid, column));
            case Abreast abreast -> under(abreast, column);
            case Strip.NewPage newPage -> List.of(newPage);
        };
    }

    private static Solid under(Solid solid, Column column) {
        var gap = solid.gap();
        var height = gap + solid.height();
        var marks = new ArrayList<Mark>();
        marks.add(of(column, height));
        for (var mark : solid.marks()) marks.add(mark.lowered(gap));
        return new Solid(0, height, marks, solid.bond(), solid.place(), solid.titled());
    }

    private static List<Strip> under(Abreast abreast, Column column) {
        var grounded = abreast.withGap(0).on(of(column, 0));
        return abreast.gap() == 0
                ? List.of(grounded)
                : List.of(space(abreast.gap(), column).keepingNext(), grounded);
    }

    private static Solid space(double height, Column column) {
        return Solid.of(height, List.of(of(column, height)));
    }
}
