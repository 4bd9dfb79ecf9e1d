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

    /// Whether the next strip has to be on the same page.
    boolean keepsNext();

    Strip withGap(double gap);

    Strip keepingNext();

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
            boolean keepsNext,
            @Nullable String place,
            @Nullable Titled titled)
            implements Strip {
        public Solid {
            marks = List.copyOf(marks);
        }

        static Solid of(double height, List<Mark> marks) {
            return new Solid(0, height, marks, false, null, null);
        }

        @Override
        public Solid withGap(double newGap) {
            return new Solid(newGap, height, marks, keepsNext, place, titled);
        }

        @Override
        public Solid keepingNext() {
            return new Solid(gap, height, marks, true, place, titled);
        }

        @Override
        public Solid at(String newPlace) {
            return place != null ? this : new Solid(gap, height, marks, keepsNext, newPlace, titled);
        }

        Solid titled(Titled newTitled) {
            return new Solid(gap, height, marks, keepsNext, place, newTitled);
        }

        /// The same with another mark, behind the others.
        Solid on(Mark ground) {
            var all = new ArrayList<Mark>();
            all.add(ground);
            all.addAll(marks);
            return new Solid(gap, height, all, keepsNext, place, titled);
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
            boolean keepsNext,
            @Nullable String place,
            @Nullable Abreast repeats)
            implements Strip {
        public Abreast {
            cells = cells.stream().map(List::copyOf).toList();
            grounds = List.copyOf(grounds);
        }

        static Abreast of(List<List<Strip>> cells) {
            return new Abreast(0, cells, 0, null, List.of(), false, null, null);
        }

        @Override
        public double height() {
            return 2 * padding + cells.stream().mapToDouble(Strip::height).max().orElse(0);
        }

        @Override
        public Abreast withGap(double newGap) {
            return new Abreast(newGap, cells, padding, rule, grounds, keepsNext, place, repeats);
        }

        @Override
        public Abreast keepingNext() {
            return new Abreast(gap, cells, padding, rule, grounds, true, place, repeats);
        }

        @Override
        public Abreast at(String newPlace) {
            return place != null ? this : new Abreast(gap, cells, padding, rule, grounds, keepsNext, newPlace, repeats);
        }

        /// The same with another ground, behind the others.
        Abreast on(Mark.Rule newGround) {
            var all = new ArrayList<Mark.Rule>();
            all.add(newGround);
            all.addAll(grounds);
            return new Abreast(gap, cells, padding, rule, all, keepsNext, place, repeats);
        }

        Abreast with(List<List<Strip>> newCells) {
            return new Abreast(gap, newCells, padding, rule, grounds, keepsNext, place, repeats);
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
            return new Abreast(gap, cells, padding, rule, grounds, keepsNext, place, head);
        }

        /// The upper part that fits, and the rest.
        ///
        /// @return null if not even a line fits
        @Nullable
        Divided divided(double room) {
            var upper = new ArrayList<List<Strip>>();
            var lower = new ArrayList<List<Strip>>();
            for (var cell : cells) divide(cell, room - 2 * padding, upper, lower);
            if (upper.stream().allMatch(List::isEmpty)) return null;
            return new Divided(with(upper), with(lower).withGap(0));
        }

        private static void divide(List<Strip> cell, double room, List<List<Strip>> uppers, List<List<Strip>> lowers) {
            var upper = new ArrayList<Strip>();
            var lower = new ArrayList<Strip>();
            var used = 0.0;
            for (var strip : cell) {
                var gap = upper.isEmpty() ? 0 : strip.gap();
                if (lower.isEmpty() && used + gap + strip.height() <= room) {
                    upper.add(strip);
                    used += gap + strip.height();
                } else if (lower.isEmpty() && strip instanceof Abreast inner) {
                    var parts = inner.divided(room - used - gap);
                    if (parts != null) upper.add(parts.upper());
                    lower.add(parts != null ? parts.lower() : inner);
                } else lower.add(strip);
            }
            uppers.add(upper);
            lowers.add(lower);
        }

        record Divided(Abreast upper, Abreast lower) {}
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
        public boolean keepsNext() {
            return false;
        }

        @Override
        public Strip withGap(double gap) {
            return this;
        }

        @Override
        public Strip keepingNext() {
            return this;
        }

        @Override
        public Strip at(String place) {
            return this;
        }
    }

    /// A heading, for the outline.
    record Titled(int level, String text, Element element) {}
}
