package fi.poytakirjuri.document.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// One of the strips that a paper is cut into from top to bottom; pages are filled with them. Marks count their y from
/// the strip's top.
sealed interface Strip {
    /// The white space above, which the top of a page does without; in points.
    double gap();

    double height();

    /// How firmly it holds the next strip on the same page.
    Bond bond();

    Strip withGap(double gap);

    Strip bound(Bond bond);

    /// With the next on the same page wherever two such strips fit on one.
    default Strip keepingNext() {
        return bound(Bond.FIRM);
    }

    /// With the next on the same page if all that are so together fit on one.
    default Strip wishingNext() {
        return bond() == Bond.FIRM ? this : bound(Bond.WISHED);
    }

    /// The same from this place of the register, unless it is from one already.
    Strip at(String place);

    static double height(List<Strip> strips) {
        var height = 0.0;
        for (var strip : strips) height += strip.gap() + strip.height();
        return strips.isEmpty() ? 0 : height - strips.getFirst().gap();
    }

    /// What cannot be divided, such as a line of text.
    record Solid(
            double gap,
            double height,
            List<Mark> marks,
            Bond bond,
            @Nullable String place,
            @Nullable Titled titled) implements Strip {
        public Solid {
            marks = List.copyOf(marks);
        }

        static Solid of(double height, List<Mark> marks) {
            return new Solid(0, height, marks, Bond.NONE, null, null);
        }

        @Override
        public Solid withGap(double newGap) {
            return new Solid(newGap, height, marks, bond, place, titled);
        }

        @Override
        public Solid bound(Bond newBond) {
            return new Solid(gap, height, marks, newBond, place, titled);
        }

        @Override
        public Solid at(String newPlace) {
            return place != null ? this : new Solid(gap, height, marks, bond, newPlace, titled);
        }

        Solid titled(Titled newTitled) {
            return new Solid(gap, height, marks, bond, place, newTitled);
        }

        /// The same with another mark, behind the others.
        Solid on(Mark ground) {
            var all = new ArrayList<Mark>();
            all.add(ground);
            all.addAll(marks);
            return new Solid(gap, height, all, bond, place, titled);
        }
    }

    /// Strips side by side, such as a table's row. Too tall for a page, it is divided between the strips of each cell.
    ///
    /// @param padding above and below the cells, in points
    /// @param rule drawn along the lower edge, and along the edge where it is divided
    /// @param grounds painted behind, each as wide as it says and as high as the strip
    /// @param repeats what stands on top of each page the table goes on to
    record Abreast(
            double gap,
            List<List<Strip>> cells,
            double padding,
            Mark.@Nullable Rule rule,
            List<Mark.Rule> grounds,
            Bond bond,
            @Nullable String place,
            @Nullable Abreast repeats)
            implements Strip {
        public Abreast {
            cells = cells.stream().map(List::copyOf).toList();
            grounds = List.copyOf(grounds);
        }

        static Abreast of(List<List<Strip>> cells) {
            return new Abreast(0, cells, 0, null, List.of(), Bond.NONE, null, null);
        }

        @Override
        public double height() {
            return 2 * padding + cells.stream().mapToDouble(Strip::height).max().orElse(0);
        }

        @Override
        public Abreast withGap(double newGap) {
            return new Abreast(newGap, cells, padding, rule, grounds, bond, place, repeats);
        }

        @Override
        public Abreast bound(Bond newBond) {
            return new Abreast(gap, cells, padding, rule, grounds, newBond, place, repeats);
        }

        @Override
        public Abreast at(String newPlace) {
            return place != null ? this : new Abreast(gap, cells, padding, rule, grounds, bond, newPlace, repeats);
        }

        /// The same with another ground, behind the others.
        Abreast on(Mark.Rule newGround) {
            var all = new ArrayList<Mark.Rule>();
            all.add(newGround);
            all.addAll(grounds);
            return new Abreast(gap, cells, padding, rule, all, bond, place, repeats);
        }

        Abreast with(List<List<Strip>> newCells) {
            return new Abreast(gap, newCells, padding, rule, grounds, bond, place, repeats);
        }

        /// The same for a repetition that is not read again.
        Abreast repeated() {
            return with(cells.stream()
                    .map(cell -> cell.stream().map(Abreast::repeated).toList())
                    .toList());
        }

        private static Strip repeated(Strip strip) {
            return switch (strip) {
                case Solid solid ->
                    Solid.of(
                                    solid.height(),
                                    solid.marks().stream()
                                            .map(Mark::repeated)
                                            .filter(Objects::nonNull)
                                            .toList())
                            .withGap(solid.gap());
                case Abreast abreast -> abreast.repeated();
                case NewPage newPage -> newPage;
            };
        }

        Abreast repeating(Abreast head) {
            return new Abreast(gap, cells, padding, rule, grounds, bond, place, head);
        }
    }

    /// What follows begins a new page.
    record NewPage() implements Strip {
        @Override
        public double gap() {
            return 0;
        }

        @Override
        public double height() {
            return 0;
        }

        @Override
        public Bond bond() {
            return Bond.NONE;
        }

        @Override
        public Strip withGap(double gap) {
            return this;
        }

        @Override
        public Strip bound(Bond bond) {
            return this;
        }

        @Override
        public Strip at(String place) {
            return this;
        }
    }

    /// How firmly a strip holds the next one on its page.
    enum Bond {
        NONE,

        /// A part of what would best stay together.
        WISHED,

        /// A heading and its text, the first two lines of a paragraph.
        FIRM
    }

    /// A heading, for the outline.
    record Titled(int level, String text, Element element) {}
}
