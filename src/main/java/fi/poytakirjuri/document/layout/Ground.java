package fi.poytakirjuri.document.layout;

import fi.poytakirjuri.document.layout.Strip.Abreast;
import fi.poytakirjuri.document.layout.Strip.Solid;
import java.util.ArrayList;
import java.util.List;

/// Paints a faint ground under strips, over their gaps too, so that it goes on unbroken over a page's end.
final class Ground {
    private static final double PADDING = 8;

    private Ground() {}

    static List<Strip> under(List<Strip> strips, Column column) {
        var grounded = new ArrayList<Strip>();
        grounded.add(edge(column).keepingNext());
        for (var i = 0; i < strips.size(); i++) {
            var strip = strips.get(i);
            var ground = under(i == 0 ? strip.withGap(0) : strip, column);
            grounded.add(i == strips.size() - 1 ? ground.keepingNext() : ground);
        }
        grounded.add(edge(column));
        return grounded;
    }

    private static Strip under(Strip strip, Column column) {
        return switch (strip) {
            case Solid solid -> under(solid, column);
            case Abreast abreast -> abreast.on(new Mark.Rule(column.left(), 0, column.width(), 0, Ink.GROUND));
            case Strip.NewPage newPage -> newPage;
        };
    }

    private static Solid under(Solid solid, Column column) {
        var gap = solid.gap();
        var height = gap + solid.height();
        var marks = new ArrayList<Mark>();
        marks.add(new Mark.Rule(column.left(), 0, column.width(), height, Ink.GROUND));
        for (var mark : solid.marks()) marks.add(mark.lowered(gap));
        return new Solid(0, height, marks, solid.keepsNext(), solid.place(), solid.titled());
    }

    private static Solid edge(Column column) {
        return Solid.of(PADDING, List.of(new Mark.Rule(column.left(), 0, column.width(), PADDING, Ink.GROUND)));
    }
}
