package fi.poytakirjuri.register.roster;

import fi.poytakirjuri.register.choice.OrganisationKind;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/// An organisation under all the names it has had (rule 3): old papers keep the old one.
///
/// @param names at least one, the earliest first
public record Organisation(long id, OrganisationKind kind, List<Name> names) {
    public Organisation {
        if (names.isEmpty()) throw new IllegalArgumentException("An organisation needs a name");
        names = names.stream()
                .sorted(Comparator.comparing(Organisation::beginning))
                .toList();
    }

    /// What it was called on a day: the name in force, else the latest before, else the first one.
    public String nameOn(LocalDate day) {
        var begun = names.stream().filter(n -> n.days().hasBegun(day)).toList();
        return begun.stream()
                .filter(n -> n.days().holds(day))
                .reduce((_, later) -> later)
                .or(() -> begun.stream().reduce((_, later) -> later))
                .orElse(names.getFirst())
                .name();
    }

    /// What it is called since its latest change of name.
    public String latestName() {
        return names.getLast().name();
    }

    private static LocalDate beginning(Name name) {
        return name.days().from() == null ? LocalDate.MIN : name.days().from();
    }

    public record Name(long id, String name, Days days) {}
}
