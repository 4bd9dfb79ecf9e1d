package fi.poytakirjuri.ui.roster;

import fi.poytakirjuri.language.Texts;
import fi.poytakirjuri.register.roster.Tenure;
import fi.poytakirjuri.register.roster.Term;
import java.time.LocalDate;

/// Of when the list tells ("Tilanne"): today, another day, or a whole term with everyone who sat during it.
sealed interface Situation {
    record Today() implements Situation {}

    record OnDay(LocalDate day) implements Situation {}

    record InTerm(Term term) implements Situation {}

    static Situation today() {
        return new Today();
    }

    /// A day, which may be today.
    static Situation on(LocalDate day, LocalDate today) {
        return day.equals(today) ? today() : new OnDay(day);
    }

    /// The day for which what is changed then holds. In a term that is today, its last day or its first.
    default LocalDate day(LocalDate today) {
        return switch (this) {
            case Today() -> today;
            case OnDay(var day) -> day;
            case InTerm(var term) when term.holds(today) -> today;
            case InTerm(var term) -> term.startsOn().isAfter(today) ? term.startsOn() : term.endsOn();
        };
    }

    /// The day as on which one who sits, has sat or will sit is told of, and for which a change of them holds.
    default LocalDate day(Tenure tenure, LocalDate today) {
        return switch (this) {
            case InTerm(var term) -> tenure.toldOn(term, today);
            case Today _, OnDay _ -> day(today);
        };
    }

    default String words(Texts texts, LocalDate today) {
        return switch (this) {
            case Today() -> texts.get("roster.situation.today");
            case OnDay(var day) ->
                texts.get("roster.situation.day", texts.dates().date(day));
            case InTerm(var term) when term.holds(today) -> texts.get("roster.situation.term.present", term.years());
            case InTerm(var term)
            when term.startsOn().isAfter(today) -> texts.get("roster.situation.term.coming", term.years());
            case InTerm(var term) -> texts.get("roster.situation.term.past", term.years());
        };
    }
}
