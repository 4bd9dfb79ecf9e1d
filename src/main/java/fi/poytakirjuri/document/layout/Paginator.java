package fi.poytakirjuri.document.layout;

import fi.poytakirjuri.document.layout.Strip.Abreast;
import fi.poytakirjuri.document.layout.Strip.Bond;
import fi.poytakirjuri.document.layout.Strip.Solid;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Fills pages with strips from top to bottom. Strips that keep each other go on together; what is taller than a page
/// is divided, and a table that goes over a page's end gets its header row again.
final class Paginator {
    private static final double HAIR = 0.01;

    /// A tall row is begun where at least this much of a page is left.
    private static final double WORTH_BEGINNING = (Grid.BOTTOM - Grid.TOP) / 5;

    /// A last page with next to nothing on it is spared where a little less white space does it: not below what
    /// SFS 2487 asks between paragraphs, and more is left where more was.
    private static final double NEXT_TO_NOTHING = (Grid.BOTTOM - Grid.TOP) / 5;

    private static final double LEAST_GAP = 10;
    private static final double LEFT_OF_MORE = 0.4;

    private final List<List<Mark>> pages = new ArrayList<>();
    private final List<PlaceOnPage> places = new ArrayList<>();
    private final List<Bookmark> bookmarks = new ArrayList<>();
    private List<Mark> marks = List.of();
    private double y;
    private boolean fresh;
    private boolean turning;

    private Paginator(List<Strip> strips) {
        turn();
        fill(strips);
    }

    static Paginator of(List<Strip> strips) {
        var loose = new Paginator(strips);
        if (loose.pages.size() == 1 || loose.y - Grid.TOP > NEXT_TO_NOTHING) return loose;
        var tight = new Paginator(strips.stream().map(Paginator::tightened).toList());
        return tight.pages.size() < loose.pages.size() ? tight : loose;
    }

    private static Strip tightened(Strip strip) {
        return strip.gap() <= LEAST_GAP ? strip : strip.withGap(LEAST_GAP + LEFT_OF_MORE * (strip.gap() - LEAST_GAP));
    }

    List<List<Mark>> pages() {
        return pages;
    }

    List<PlaceOnPage> places() {
        return places;
    }

    List<Bookmark> bookmarks() {
        return bookmarks;
    }

    private void fill(List<Strip> strips) {
        fill(strips, Bond.WISHED);
    }

    /// @param least how firmly strips hold each other that go on together
    private void fill(List<Strip> strips, Bond least) {
        for (int from = 0, to; from < strips.size(); from = to) {
            to = from + 1;
            while (to < strips.size() && keeps(strips.get(to - 1), strips.get(to), least)) to++;
            var group = strips.subList(from, to);
            if (least == Bond.WISHED && Strip.height(group) > Grid.BOTTOM - Grid.TOP) fill(group, Bond.FIRM);
            else together(group);
        }
    }

    /// A heading does not hold on to a heading that is no part of its own: an item without text stands alone.
    private static boolean keeps(Strip above, Strip below, Bond least) {
        if (above.bond().compareTo(least) < 0 || below instanceof Strip.NewPage) return false;
        var upper = titled(above);
        var lower = titled(below);
        return upper == null || lower == null || lower.level() > upper.level();
    }

    private static Strip.@Nullable Titled titled(Strip strip) {
        return strip instanceof Solid solid ? solid.titled() : null;
    }

    private void together(List<Strip> kept) {
        // Not before something follows: a paper does not end with an empty page.
        if (turning && !fresh && !(kept.getFirst() instanceof Strip.NewPage)) turn();
        var height = Strip.height(kept);
        var gap = fresh ? 0 : kept.getFirst().gap();
        if (y + gap + height > Grid.BOTTOM + HAIR) {
            var onePage = repeated(kept.getFirst()) + height <= Grid.BOTTOM - Grid.TOP;
            if (!fresh && (onePage || Grid.BOTTOM - y < WORTH_BEGINNING)) turn();
        }
        kept.forEach(this::put);
    }

    private void put(Strip strip) {
        switch (strip) {
            case Solid solid -> put(solid);
            case Abreast abreast -> put(abreast);
            case Strip.NewPage _ -> turning = true;
        }
    }

    private void put(Solid solid) {
        var gap = fresh ? 0 : solid.gap();
        if (!fresh && y + gap + solid.height() > Grid.BOTTOM + HAIR) {
            turn();
            gap = 0;
        }
        y += gap;
        draw(solid, y, Grid.whole());
        advance(solid.height());
    }

    private void put(Abreast whole) {
        var rest = whole;
        while (true) {
            var onTop = fresh;
            if (fresh) repeatOver(rest);
            var gap = fresh ? 0 : rest.gap();
            var room = Grid.BOTTOM - y - gap;
            if (rest.height() <= room + HAIR) {
                draw(rest, gap);
                return;
            }
            var parts = Division.of(rest, room, onTop);
            if (parts == null && onTop) {
                draw(rest, gap);
                return;
            }
            if (parts != null) {
                draw(parts.upper(), gap);
                rest = parts.lower();
            }
            turn();
        }
    }

    /// A header goes on with its table, unless it leaves no room for what would stand under it.
    private void repeatOver(Abreast row) {
        var head = row.repeats();
        if (head == null || head.height() > (Grid.BOTTOM - Grid.TOP) / 3) return;
        var room = Grid.BOTTOM - Grid.TOP - head.height() - row.gap();
        if (row.height() <= room || Division.of(row, room, false) != null) draw(head, 0);
    }

    private void draw(Abreast abreast, double gap) {
        y += gap;
        draw(abreast, y, Grid.whole());
        advance(abreast.height());
    }

    /// @param column how wide a place in the strip is, for a click on it
    private void draw(Abreast abreast, double top, Column column) {
        note(abreast.place(), top, abreast.height(), column);
        for (var ground : abreast.grounds())
            marks.add(new Mark.Rule(ground.x(), top, ground.width(), abreast.height(), ground.ink()));
        for (var i = 0; i < abreast.cells().size(); i++)
            draw(abreast.cells().get(i), top + abreast.padding(), columnOf(i, abreast, column));
        var rule = abreast.rule();
        if (rule == null) return;
        var bottom = top + abreast.height() - rule.height();
        marks.add(new Mark.Rule(rule.x(), bottom, rule.width(), rule.height(), rule.ink()));
    }

    private void draw(List<Strip> cell, double top, Column column) {
        var at = top;
        for (var strip : cell) {
            if (strip != cell.getFirst()) at += strip.gap();
            switch (strip) {
                case Solid solid -> draw(solid, at, column);
                case Abreast inner -> draw(inner, at, column);
                case Strip.NewPage _ -> {}
            }
            at += strip.height();
        }
    }

    /// Boxes abreast each have a ground of their own; a row of words is one place over its whole width.
    private static Column columnOf(int cell, Abreast abreast, Column column) {
        var first = abreast.grounds().size() - abreast.cells().size();
        if (first < 0) return column;
        var ground = abreast.grounds().get(first + cell);
        return new Column(ground.x(), ground.width());
    }

    private void draw(Solid solid, double top, Column column) {
        note(solid.place(), top, solid.height(), column);
        var titled = solid.titled();
        if (titled != null)
            bookmarks.add(new Bookmark(titled.level(), titled.text(), pages.size() - 1, top, titled.element()));
        for (var mark : solid.marks()) marks.add(mark.lowered(top));
    }

    /// Strips of one place right under each other make one area.
    private void note(@Nullable String place, double top, double height, Column column) {
        if (place == null) return;
        var page = pages.size() - 1;
        var area = new Rectangle2D.Double(column.left(), top, column.width(), height);
        var last = places.isEmpty() ? null : places.getLast();
        if (last != null && last.page() == page && last.place().equals(place))
            places.set(
                    places.size() - 1, new PlaceOnPage(place, page, last.area().createUnion(area)));
        else places.add(new PlaceOnPage(place, page, area));
    }

    private void advance(double height) {
        y += height;
        fresh = false;
    }

    private double repeated(Strip first) {
        return first instanceof Abreast abreast && abreast.repeats() != null
                ? abreast.repeats().height()
                : 0;
    }

    private void turn() {
        marks = new ArrayList<>();
        pages.add(marks);
        y = Grid.TOP;
        fresh = true;
        turning = false;
    }
}
