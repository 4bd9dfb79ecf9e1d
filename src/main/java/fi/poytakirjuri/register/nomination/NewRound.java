package fi.poytakirjuri.register.nomination;

import fi.poytakirjuri.register.roster.Term;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Month;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;

/// A round to be opened: for all seats of a term, or for the one seat that a member left.
///
/// @param seatId     nothing for all seats of the term
/// @param electionOn nothing where it is not known yet
public record NewRound(
        long bodyId,
        long termId,
        @Nullable Long seatId,
        LocalDateTime opensAt,
        LocalDateTime closesAt,
        String formUrl,
        String callText,
        @Nullable LocalDate electionOn) {
    private static final int CLOSING_HOUR = 16;
    private static final int WEEKS_OPEN = 3;
    private static final int WEEKS_TO_ELECTION = 2;

    public NewRound {
        if (closesAt.isBefore(opensAt)) throw new IllegalArgumentException("A round cannot close before it opens");
    }

    /// In the last autumn before the term, as the body itself did: "1.11. – 25.11 2022", elected 9.12.2022. What of
    /// that is past already begins today.
    public static NewRound ofTerm(long bodyId, Term term, LocalDate today) {
        int year = term.startsOn().getYear() - 1;
        var opens = later(LocalDate.of(year, Month.NOVEMBER, 1), today);
        var usual = LocalDate.of(year, Month.NOVEMBER, 25);
        return of(bodyId, term, null, opens, usual.isBefore(opens.plusWeeks(1)) ? opens.plusWeeks(WEEKS_OPEN) : usual);
    }

    /// From today for three weeks, for the rest of the term (rule 10).
    public static NewRound ofSeat(long bodyId, Term term, long seatId, LocalDate today) {
        return of(bodyId, term, seatId, today, today.plusWeeks(WEEKS_OPEN));
    }

    /// The same round for a term.
    NewRound forTerm(long termId) {
        return new NewRound(bodyId, termId, seatId, opensAt, closesAt, formUrl, callText, electionOn);
    }

    /// The same round with its call.
    public NewRound calling(String text) {
        return new NewRound(bodyId, termId, seatId, opensAt, closesAt, formUrl, text, electionOn);
    }

    /// The same round with other days; what they are called for is to be told anew.
    public NewRound during(LocalDateTime opensAt, LocalDateTime closesAt, @Nullable LocalDate electionOn) {
        return new NewRound(bodyId, termId, seatId, opensAt, closesAt, formUrl, callText, electionOn);
    }

    /// The same round with the form that proposals come by.
    public NewRound by(String formUrl) {
        return new NewRound(bodyId, termId, seatId, opensAt, closesAt, formUrl, callText, electionOn);
    }

    private static NewRound of(long bodyId, Term term, @Nullable Long seatId, LocalDate opens, LocalDate closes) {
        return new NewRound(
                bodyId,
                term.id(),
                seatId,
                opens.atStartOfDay(),
                closes.atTime(CLOSING_HOUR, 0),
                "",
                "",
                election(closes, term));
    }

    /// A Friday two weeks after the closing; a round that closes late is elected from before its term begins, if any
    /// day is left for it.
    private static LocalDate election(LocalDate closes, Term term) {
        var friday = TemporalAdjusters.nextOrSame(DayOfWeek.FRIDAY);
        var usual = closes.plusWeeks(WEEKS_TO_ELECTION).with(friday);
        var soon = closes.plusDays(1).with(friday);
        boolean isLate = closes.isBefore(term.startsOn()) && !usual.isBefore(term.startsOn());
        return isLate && soon.isBefore(term.startsOn()) ? soon : usual;
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? other : one;
    }
}
