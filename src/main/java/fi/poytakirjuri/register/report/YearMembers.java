package fi.poytakirjuri.register.report;

import fi.poytakirjuri.register.choice.SeatRole;
import fi.poytakirjuri.register.roster.Member;
import fi.poytakirjuri.register.roster.Office;
import fi.poytakirjuri.register.roster.Term;
import java.time.LocalDate;
import java.time.Month;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/// Who sat at the table in a year, who came and went, and who held an office.
///
/// @param on      the day that the report tells of
/// @param sat     every tenure of the year, in the order of the table
/// @param offices those held in the year, in the order in which they began
/// @param names   the office holders' names, by office
public record YearMembers(int year, LocalDate on, List<Member> sat, List<Office> offices, Map<Long, String> names) {
    public YearMembers {
        sat = List.copyOf(sat);
        offices = List.copyOf(offices);
        names = Map.copyOf(names);
    }

    /// The term that began in the year.
    public Optional<Term> newTerm() {
        return sat.stream()
                .map(member -> member.seat().term())
                .filter(Objects::nonNull)
                .filter(term -> term.startsOn().getYear() == year)
                .findFirst();
    }

    /// Who sits at the table on the day of the report.
    public List<Member> sitting() {
        return sat.stream().filter(member -> member.tenure().holds(on)).toList();
    }

    public int representatives() {
        return (int) sitting().stream()
                .filter(member -> member.seat().role() == SeatRole.ASSOCIATION_REP)
                .count();
    }

    public int named() {
        return (int) sitting().stream()
                .filter(member -> member.seat().role().isNamed())
                .count();
    }

    /// Those who left before the last day of the year, the earliest first.
    public List<Member> left() {
        var lastDay = LocalDate.of(year, Month.DECEMBER, 31);
        return sat.stream()
                .filter(member -> {
                    var end = member.tenure().endsOn();
                    return end != null && end.isBefore(lastDay) && !end.isAfter(on);
                })
                .sorted(Comparator.comparing(member -> member.tenure().days().to()))
                .toList();
    }

    /// Those who came after the first day of the year, the earliest first.
    public List<Member> joined() {
        return sat.stream()
                .filter(member -> member.tenure().startsOn().isAfter(LocalDate.of(year, Month.JANUARY, 1)))
                .filter(member -> !member.tenure().startsOn().isAfter(on))
                .sorted(Comparator.comparing(member -> member.tenure().startsOn()))
                .toList();
    }

    /// Who sits for the rest of the term in the place of one who left (rule 10).
    public Optional<Member> successor(Member left) {
        return sat.stream()
                .filter(member ->
                        Long.valueOf(left.tenure().id()).equals(member.tenure().replacesId()))
                .findFirst();
    }

    public boolean isSuccessor(Member joined) {
        return left().stream()
                .anyMatch(member -> successor(member).filter(joined::equals).isPresent());
    }
}
