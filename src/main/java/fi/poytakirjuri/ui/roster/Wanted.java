package fi.poytakirjuri.ui.roster;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// What is to be selected as soon as there is a line for it.
///
/// @param seat where to stay when the one who sat there is there no longer
record Wanted(
        @Nullable Long person,
        @Nullable Long tenure,
        @Nullable Long seat) {
    static final Wanted NOTHING = new Wanted(null, null, null);

    static Wanted person(long id) {
        return new Wanted(id, null, null);
    }

    static Wanted seat(@Nullable Long tenure, long seat) {
        return new Wanted(null, tenure, seat);
    }

    static Wanted line(@Nullable RosterLine line) {
        return line == null ? NOTHING : seat(line.tenureId(), line.seatId());
    }

    Optional<RosterLine> in(List<RosterLine> lines) {
        if (person != null) return first(lines, line -> Objects.equals(line.personId(), person));
        return first(lines, line -> tenure != null && Objects.equals(line.tenureId(), tenure))
                .or(() -> first(lines, line -> Objects.equals(line.seatId(), seat)));
    }

    private static Optional<RosterLine> first(List<RosterLine> lines, Predicate<RosterLine> wanted) {
        return lines.stream().filter(wanted).findFirst();
    }
}
