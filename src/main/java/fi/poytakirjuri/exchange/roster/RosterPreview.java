package fi.poytakirjuri.exchange.roster;

import fi.poytakirjuri.register.roster.Member;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What taking in a file would do, before anything is done.
///
/// @param missing members of the day who are not in the file; nothing is done to them
/// @param members how many members there are on the day
/// @param newSectors names of sectors that would be made
/// @param unknown the file's headers that mean nothing here
public record RosterPreview(
        List<Row> rows, List<String> missing, int members, List<String> newSectors, List<String> unknown) {
    /// Of the day's members, in hundredths: more than this missing is asked about first.
    private static final int MOST_MISSING = 20;

    public RosterPreview {
        rows = List.copyOf(rows);
        missing = List.copyOf(missing);
        newSectors = List.copyOf(newSectors);
        unknown = List.copyOf(unknown);
    }

    /// Whether so many members are missing that it may be another table's file, or half of one.
    public boolean isMuchMissing() {
        return missing.size() * 100 > members * MOST_MISSING;
    }

    /// How many rows there are of a state.
    public long count(State state) {
        return rows.stream().filter(row -> row.state() == state).count();
    }

    /// One line of the file, and what it means for the register.
    ///
    /// @param number   as the file numbers it
    /// @param member   the membership that it is about; nothing for a new one
    /// @param personId the person it is about; nothing for a new one
    public record Row(
            int number,
            RosterEntry entry,
            State state,
            List<Difference> differences,
            @Nullable Member member,
            @Nullable Long personId) {
        public Row {
            differences = List.copyOf(differences);
        }

        /// Whether there is anything to do for it.
        public boolean isToBeDone() {
            return switch (state) {
                case NEW, RETURNING, CHANGED -> true;
                case SAME, TWICE -> false;
            };
        }

        public Optional<Difference> difference(RosterColumn column) {
            return differences.stream().filter(d -> d.column() == column).findFirst();
        }
    }

    /// What the file tells otherwise than the register. An empty cell tells nothing.
    ///
    /// @param before in words; empty where the register knows nothing
    public record Difference(RosterColumn column, String before, String now) {}

    public enum State {
        NEW,
        /// A person whom the register knows, for a membership that it does not.
        RETURNING,
        CHANGED,
        SAME,
        /// The same membership stands in an earlier row.
        TWICE
    }
}
