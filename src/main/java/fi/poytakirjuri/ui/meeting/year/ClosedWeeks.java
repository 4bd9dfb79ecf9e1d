package fi.poytakirjuri.ui.meeting.year;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/// Reads the numbers of weeks as they are typed: `8, 9 ja 42` or `23–26`.
final class ClosedWeeks {
    private static final Pattern GAPS = Pattern.compile("[\\s,;]+(?:ja\\s+)?");
    private static final Pattern RANGE = Pattern.compile("(\\d{1,2})(?:\\s*[-–]\\s*(\\d{1,2}))?");
    private static final int LAST = 53;

    private ClosedWeeks() {}

    /// The weeks; empty when the words are something else.
    static Optional<Set<Integer>> read(String typed) {
        var weeks = new TreeSet<Integer>();
        for (var word : GAPS.split(typed.strip().replaceAll("\\s*[-–]\\s*", "–"))) {
            if (word.isEmpty()) continue;
            var range = RANGE.matcher(word);
            if (!range.matches()) return Optional.empty();
            int first = Integer.parseInt(range.group(1));
            int last = range.group(2) == null ? first : Integer.parseInt(range.group(2));
            if (first < 1 || last > LAST || last < first) return Optional.empty();
            for (int week = first; week <= last; week++) weeks.add(week);
        }
        return Optional.of(weeks);
    }
}
