package fi.poytakirjuri.document.layout;

import fi.poytakirjuri.document.layout.Strip.Abreast;
import fi.poytakirjuri.document.layout.Strip.Bond;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Strips side by side parted at a page's end: each cell goes on where it had to stop.
record Division(Abreast upper, Abreast lower) {
    /// The upper part that fits, and the rest; strips that hold each other firmly are not parted.
    ///
    /// @param force whether they are where nothing fits otherwise
    /// @return null if nothing fits
    static @Nullable Division of(Abreast whole, double room, boolean force) {
        var heeding = of(whole, room - 2 * whole.padding(), true, force);
        return heeding == null && force ? of(whole, room - 2 * whole.padding(), false, true) : heeding;
    }

    private static @Nullable Division of(Abreast whole, double room, boolean heeding, boolean force) {
        var upper = new ArrayList<List<Strip>>();
        var lower = new ArrayList<List<Strip>>();
        for (var cell : whole.cells()) {
            var fitting = fitting(cell, room);
            var parts = ofNext(cell, fitting, room, force);
            if (heeding && parts == null) fitting = firm(cell, fitting);
            var above = new ArrayList<>(cell.subList(0, fitting));
            var below = new ArrayList<>(cell.subList(fitting, cell.size()));
            if (parts != null) {
                above.add(parts.upper);
                below.set(0, parts.lower);
            }
            upper.add(above);
            lower.add(below);
        }
        if (upper.stream().allMatch(cell -> Strip.height(cell) == 0)) return null;
        return new Division(whole.with(upper), whole.with(lower).withGap(0));
    }

    /// How many strips of a cell fit whole.
    private static int fitting(List<Strip> cell, double room) {
        var count = 0;
        while (count < cell.size() && Strip.height(cell.subList(0, count + 1)) <= room) count++;
        return count;
    }

    /// What fits of the next strip.
    private static @Nullable Division ofNext(List<Strip> cell, int next, double room, boolean force) {
        if (next == cell.size() || !(cell.get(next) instanceof Abreast inner)) return null;
        var gap = next == 0 ? 0 : inner.gap();
        return of(inner, room - Strip.height(cell.subList(0, next)) - gap, force && next == 0);
    }

    /// As many that none is left above that holds the first of the rest.
    private static int firm(List<Strip> cell, int fitting) {
        var count = fitting;
        if (count < cell.size()) while (count > 0 && cell.get(count - 1).bond() == Bond.FIRM) count--;
        return count;
    }
}
