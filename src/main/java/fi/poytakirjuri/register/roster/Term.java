package fi.poytakirjuri.register.roster;

import java.time.LocalDate;
import java.time.Year;

/// The calendar years that members are elected for: two by rule 6, beginning with an odd one.
public record Term(long id, LocalDate startsOn, LocalDate endsOn) {
    public Term {
        if (endsOn.isBefore(startsOn)) throw new IllegalArgumentException("A term cannot end before it begins");
    }

    /// 2025–2026
    public String years() {
        return startsOn.getYear() == endsOn.getYear()
                ? String.valueOf(startsOn.getYear())
                : startsOn.getYear() + "–" + endsOn.getYear();
    }

    public boolean holds(LocalDate day) {
        return days().holds(day);
    }

    public Days days() {
        return new Days(startsOn, endsOn);
    }

    /// The first year of the term that a day falls into, terms being counted from 2019 as the body's own are.
    static Year firstYear(LocalDate day, int years) {
        return Year.of(day.getYear() - Math.floorMod(day.getYear() - 2019, years));
    }
}
