package fi.poytakirjuri.register.roster;

import fi.poytakirjuri.register.choice.OfficeKind;
import fi.poytakirjuri.register.choice.SeatRole;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/// The table as it was, is or will be on a day: every seat, in the order of the table.
public record Roster(LocalDate on, List<RosterRow> rows) {
    public Roster {
        rows = List.copyOf(rows);
    }

    public List<Member> members() {
        return rows.stream()
                .filter(Member.class::isInstance)
                .map(Member.class::cast)
                .toList();
    }

    public List<Vacancy> vacancies() {
        return rows.stream()
                .filter(Vacancy.class::isInstance)
                .map(Vacancy.class::cast)
                .toList();
    }

    public Optional<Member> member(long personId) {
        return members().stream().filter(m -> m.person().id() == personId).findFirst();
    }

    /// Who of the members holds an office; a chair may also come from outside (rule 9), see [OfficeStore].
    public Optional<Member> holder(OfficeKind office) {
        return members().stream().filter(m -> m.holds(office)).findFirst();
    }

    /// The members that are counted in the 10–12 (rule 1), each person once.
    public int representatives() {
        return count(role -> role == SeatRole.ASSOCIATION_REP);
    }

    /// The named representatives of the region and the county (rule 3), each person once.
    public int named() {
        return count(SeatRole::isNamed);
    }

    /// Whether the chair of the electing body sits at the table (rule 2).
    public boolean hasArenaChair() {
        return count(role -> role == SeatRole.ARENA_CHAIR) > 0;
    }

    private int count(Predicate<SeatRole> counted) {
        return (int) members().stream()
                .filter(m -> counted.test(m.seat().role()))
                .mapToLong(m -> m.person().id())
                .distinct()
                .count();
    }
}
