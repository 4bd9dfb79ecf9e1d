package fi.poytakirjuri.ui.person;

import fi.poytakirjuri.language.Folding;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// Which persons are shown: those that have every typed word somewhere and that every narrowing lets through.
record PeopleFilter(String typed, Set<PeopleNarrowing> narrowings) {
    static final PeopleFilter NONE = new PeopleFilter("", Set.of());

    PeopleFilter {
        narrowings = Set.copyOf(narrowings);
    }

    PeopleFilter typing(String now) {
        return new PeopleFilter(now, narrowings);
    }

    PeopleFilter with(PeopleNarrowing narrowing, boolean isOn) {
        var now = EnumSet.noneOf(PeopleNarrowing.class);
        now.addAll(narrowings);
        if (isOn) now.add(narrowing);
        else now.remove(narrowing);
        return new PeopleFilter(typed, now);
    }

    List<PersonLine> of(List<PersonLine> lines) {
        return lines.stream()
                .filter(line -> narrowings.stream().allMatch(n -> n.lets(line.known())))
                .filter(line -> Folding.hasAll(line.folded(), typed))
                .toList();
    }
}
