package fi.poytakirjuri.exchange.roster;

import fi.poytakirjuri.exchange.roster.RosterPreview.Row;
import fi.poytakirjuri.exchange.roster.RosterPreview.State;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Which new rows of a file take over the seat of another: they begin after the other has left, in the same role and
/// for the same sectors (rule 10). A file has no word for a seat.
final class Successions {
    private Successions() {}

    /// By the row that comes, the one that leaves; each leaves to one at most.
    static Map<Row, Row> of(List<Row> rows) {
        var predecessors = new HashMap<Row, Row>();
        var taken = new HashSet<Row>();
        var added = rows.stream().filter(row -> row.state() == State.NEW).toList();
        for (var row : inTime(added))
            added.stream()
                    .filter(left -> !taken.contains(left) && isFollowedBy(left.entry(), row.entry()))
                    .findFirst()
                    .ifPresent(left -> {
                        taken.add(left);
                        predecessors.put(row, left);
                    });
        return predecessors;
    }

    static List<Row> inTime(Collection<Row> rows) {
        return rows.stream()
                .sorted(Comparator.comparing(
                        row -> row.entry().startsOn(), Comparator.nullsFirst(Comparator.<LocalDate>naturalOrder())))
                .toList();
    }

    /// Within the same term, whose last year is the one after the leaving at the latest (rule 6).
    private static boolean isFollowedBy(RosterEntry left, RosterEntry next) {
        var ends = left.endsOn();
        var starts = next.startsOn();
        return ends != null
                && starts != null
                && ends.isBefore(starts)
                && starts.getYear() - ends.getYear() <= 1
                && left.role() == next.role()
                && Set.copyOf(left.sectors()).equals(Set.copyOf(next.sectors()));
    }
}
