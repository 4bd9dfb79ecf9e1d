package fi.poytakirjuri.ui.roster;

import fi.poytakirjuri.language.Folding;
import java.util.List;
import java.util.Set;

/// Which lines are shown: those that have every typed word somewhere and that every narrowing lets through.
record RosterFilter(String typed, Set<Narrowing> narrowings) {
    RosterFilter {
        narrowings = Set.copyOf(narrowings);
    }

    static RosterFilter none() {
        return new RosterFilter("", Set.of());
    }

    boolean isOn() {
        return !typed.isBlank() || !narrowings.isEmpty();
    }

    List<RosterLine> of(List<RosterLine> lines) {
        var words = Folding.words(typed);
        return lines.stream()
                .filter(line -> narrowings.stream().allMatch(n -> n.lets(line)) && words.areIn(line.folded()))
                .toList();
    }
}
