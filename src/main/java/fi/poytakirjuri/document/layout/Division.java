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
            var fitting = fitting(cell, room, heeding);
            var above = new ArrayList<>(cell.subList(0, fitting));
            var below = new ArrayList<>(cell.subList(fitting, cell.size()));
            if (!below.isEmpty() && below.getFirst() instanceof Abreast inner) {
                var gap = above.isEmpty() ? 0 : inner.gap();
                var parts = of(inner, room - Strip.height(above) - gap, force && above.isEmpty());
                if (parts != null) {
                    above.add(parts.upper);
                    below.set(0, parts.lower);
                }
            }
            upper.add(above);
            lower.add(below);
        }
        if (upper.stream().allMatch(List::isEmpty)) return null;
        return new Division(whole.with(upper), whole.with(lower).withGap(0));
    }

    /// How many strips of a cell fit.
    ///
    /// @param heeding whether none is left above that holds the first of the rest
    private static int fitting(List<Strip> cell, double room, boolean heeding) {
        var count = 0;
        var used = 0.0;
        for (var strip : cell) {
            used += (count == 0 ? 0 : strip.gap()) + strip.height();
            if (used > room) break;
            count++;
        }
        if (heeding && count < cell.size())
            while (count > 0 && cell.get(count - 1).bond() == Bond.FIRM) count--;
        return count;
    }
}
