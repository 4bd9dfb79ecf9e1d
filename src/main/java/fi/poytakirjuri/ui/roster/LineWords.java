package fi.poytakirjuri.ui.roster;

import fi.poytakirjuri.language.Folding;
import fi.poytakirjuri.language.Texts;
import fi.poytakirjuri.register.roster.Member;
import fi.poytakirjuri.register.roster.RosterRow;
import fi.poytakirjuri.register.roster.RosterWords;
import fi.poytakirjuri.register.roster.Tenure;
import fi.poytakirjuri.register.roster.Term;
import fi.poytakirjuri.register.roster.Vacancy;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Puts seats into words for the list.
final class LineWords {
    private final Texts texts;
    private final RosterWords words;

    LineWords(Texts texts) {
        this.texts = texts;
        this.words = new RosterWords(texts);
    }

    /// A seat as it is on the day that is shown.
    RosterLine onDay(RosterRow row) {
        return switch (row) {
            case Member member -> {
                var state = SeatState.of(member);
                var told = state == SeatState.LEAVING
                        ? texts.get("roster.state.leaving", ends(member.tenure()))
                        : texts.of("roster", state);
                yield member(member, state, told);
            }
            case Vacancy vacancy -> vacancy(vacancy);
        };
    }

    /// A time on a seat as a list of the whole term tells of it.
    RosterLine inTerm(RosterRow row, Term term) {
        return switch (row) {
            case Member member -> {
                boolean isWhole = isWhole(member.tenure(), term);
                var state = isWhole ? SeatState.WHOLE_TERM : SeatState.PART_OF_TERM;
                yield member(member, state, isWhole ? texts.of("roster", state) : part(member.tenure(), term));
            }
            case Vacancy vacancy -> vacancy(vacancy);
        };
    }

    private RosterLine member(Member member, SeatState state, String stateWords) {
        var role = words.role(member.seat().role());
        var offices = words.offices(member.offices());
        var sectors = words.sectors(member.seat());
        return line(
                member,
                member.person().listName(),
                member.organisation(),
                sectors,
                with(role, offices),
                with(words.inParentheses(member.seat()), offices),
                member.tenure().endsOn(),
                ends(member.tenure()),
                state,
                stateWords,
                member.person().name());
    }

    private RosterLine vacancy(Vacancy vacancy) {
        var next = vacancy.next();
        var stateWords = next == null
                ? texts.of("roster", SeatState.VACANT)
                : texts.get(
                        "roster.state.coming", texts.dates().date(next.tenure().startsOn()));
        return line(
                vacancy,
                texts.get("roster.vacant"),
                "",
                words.sectors(vacancy.seat()),
                words.role(vacancy.seat().role()),
                words.inParentheses(vacancy.seat()),
                null,
                "",
                SeatState.of(vacancy),
                stateWords,
                "");
    }

    private static RosterLine line(
            RosterRow row,
            String name,
            String organisation,
            String sectors,
            String role,
            String place,
            @Nullable LocalDate ends,
            String endsWords,
            SeatState state,
            String stateWords,
            String spokenName) {
        var all = String.join(" ", spokenName, name, organisation, sectors, role, endsWords, stateWords);
        return new RosterLine(
                row, name, organisation, sectors, role, place, ends, endsWords, state, stateWords, Folding.of(all));
    }

    private String ends(Tenure tenure) {
        return tenure.endsOn() == null
                ? texts.get("roster.noEnd")
                : texts.dates().date(tenure.endsOn());
    }

    /// 14.11.2025 alkaen; 30.9.2025 saakka; 1.3.2025–30.9.2025
    private String part(Tenure tenure, Term term) {
        var ends = tenure.endsOn();
        boolean isFromStart = !tenure.startsOn().isAfter(term.startsOn());
        if (ends == null || !ends.isBefore(term.endsOn()))
            return texts.get("roster.state.from", texts.dates().date(tenure.startsOn()));
        if (isFromStart) return texts.get("roster.state.until", texts.dates().date(ends));
        return texts.get(
                "roster.state.between",
                texts.dates().date(tenure.startsOn()),
                texts.dates().date(ends));
    }

    private static boolean isWhole(Tenure tenure, Term term) {
        var ends = tenure.endsOn();
        return !tenure.startsOn().isAfter(term.startsOn()) && (ends == null || !ends.isBefore(term.endsOn()));
    }

    private static String with(String words, String offices) {
        if (words.isEmpty() || offices.isEmpty()) return words + offices;
        return words + ", " + offices;
    }
}
