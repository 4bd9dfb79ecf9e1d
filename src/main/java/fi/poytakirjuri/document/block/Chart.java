package fi.poytakirjuri.document.block;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Numbers as bars, each with its number written at it. A screen reader hears the numbers; the eye tells the series
/// apart by pattern, not by colour. Columns whose labels find no room under them lie down, as several series do.
///
/// @param caption stands below the picture: "Kuva 1. Kokoukset kuukausittain"; empty for none
/// @param about what is drawn, for those who hear it: "Pylväskuvio kokousten määrästä kuukausittain"; never empty
/// @param series the names of the bars' parts in the order they stand: "tehty", "kesken", "myöhässä"; empty for bars
/// of one part each; at most four
public record Chart(Shape shape, String caption, String about, List<String> series, List<Bar> bars) implements Block {
    private static final int MOST_SERIES = 4;

    public Chart {
        caption = caption.strip();
        about = about.strip();
        if (about.isEmpty()) throw new IllegalArgumentException("A chart needs words for those who cannot see it");
        if (series.size() > MOST_SERIES) throw new IllegalArgumentException("More series than patterns to tell apart");
        series = List.copyOf(series);
        bars = List.copyOf(bars);
        var parts = Math.max(1, series.size());
        for (var bar : bars)
            if (bar.values().size() != parts)
                throw new IllegalArgumentException(bar.values().size() + " values in a bar of " + parts + " parts");
    }

    /// Upright bars side by side, such as one for each month.
    public static Chart columns(String caption, String about, List<Bar> bars) {
        return new Chart(Shape.COLUMNS, caption, about, List.of(), bars);
    }

    /// Lying bars one under another, for labels of many words.
    public static Chart bars(String caption, String about, List<Bar> bars) {
        return new Chart(Shape.BARS, caption, about, List.of(), bars);
    }

    /// Lying bars of several parts each.
    public static Chart stacked(String caption, String about, List<String> series, List<Bar> bars) {
        return new Chart(Shape.BARS, caption, about, series, bars);
    }

    /// What a screen reader says of some of the bars: "Toimenpiteiden tilanne: Järjestöt: tehty 3, kesken 1; …"
    public String alternative(List<Bar> some) {
        return some.stream().map(this::spoken).collect(Collectors.joining("; ", about + ": ", "."));
    }

    private String spoken(Bar bar) {
        if (series.isEmpty()) return bar.label() + " " + bar.values().getFirst().written();
        return IntStream.range(0, series.size())
                .mapToObj(i -> series.get(i) + " " + bar.values().get(i).written())
                .collect(Collectors.joining(", ", bar.label() + ": ", ""));
    }

    public enum Shape {
        COLUMNS,
        BARS
    }

    /// @param label "tammikuu" or "Sosiaali- ja terveysjärjestöt"
    public record Bar(String label, List<Value> values) {
        public Bar {
            label = label.strip();
            values = List.copyOf(values);
        }

        public static Bar of(String label, long... counts) {
            return new Bar(
                    label,
                    IntStream.range(0, counts.length)
                            .mapToObj(i -> Value.of(counts[i]))
                            .toList());
        }
    }

    /// @param size what the bar's length shows; 0 or more
    /// @param written "2,5" or "87 %"
    public record Value(double size, String written) {
        public Value {
            if (!(size >= 0 && size < 1e12)) throw new IllegalArgumentException("No length of a bar: " + size);
            written = written.strip();
        }

        public static Value of(long count) {
            return new Value(count, Long.toString(count));
        }
    }
}
