package fi.poytakirjuri.ui.roster;

import fi.poytakirjuri.language.Texts;
import fi.poytakirjuri.register.roster.Member;
import fi.poytakirjuri.register.roster.RosterRow;
import fi.poytakirjuri.register.roster.RosterWords;
import fi.poytakirjuri.register.roster.Vacancy;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A seat as a line of the list: every column in words, and all of them folded for the filter.
///
/// @param place what one most needs to know of the seat: its sectors or else its role, and the offices held
/// @param ends the tenure's last day; nothing for a vacant seat and for one without an end
record RosterLine(
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
        String folded) {
    static RosterLine of(RosterRow row, Texts texts) {
        return switch (row) {
            case Member member -> of(member, texts);
            case Vacancy vacancy -> of(vacancy, texts);
        };
    }

    long seatId() {
        return row.seat().id();
    }

    private static RosterLine of(Member member, Texts texts) {
        var words = new RosterWords(texts);
        var role = words.role(member.seat().role());
        var offices = words.offices(member.offices());
        var ends = member.tenure().endsOn();
        var endsWords = ends == null ? texts.get("roster.noEnd") : texts.dates().date(ends);
        var state = SeatState.of(member);
        var stateWords =
                state == SeatState.LEAVING ? texts.get("roster.state.leaving", endsWords) : texts.of("roster", state);
        return folded(new RosterLine(
                member,
                member.person().listName(),
                member.organisation(),
                words.sectors(member.seat()),
                with(role, offices),
                with(words.inParentheses(member.seat()), offices),
                ends,
                endsWords,
                state,
                stateWords,
                ""));
    }

    private static RosterLine of(Vacancy vacancy, Texts texts) {
        var words = new RosterWords(texts);
        var next = vacancy.next();
        var stateWords = next == null
                ? texts.of("roster", SeatState.VACANT)
                : texts.get(
                        "roster.state.coming", texts.dates().date(next.tenure().startsOn()));
        return folded(new RosterLine(
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
                ""));
    }

    private static String with(String words, String offices) {
        if (words.isEmpty() || offices.isEmpty()) return words + offices;
        return words + ", " + offices;
    }

    private static RosterLine folded(RosterLine line) {
        var given = line.row instanceof Member member ? member.person().name() : "";
        var all = String.join(
                " ", given, line.name, line.organisation, line.sectors, line.role, line.endsWords, line.stateWords);
        return new RosterLine(
                line.row,
                line.name,
                line.organisation,
                line.sectors,
                line.role,
                line.place,
                line.ends,
                line.endsWords,
                line.state,
                line.stateWords,
                RosterFilter.folded(all));
    }
}
