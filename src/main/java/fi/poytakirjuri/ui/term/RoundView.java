package fi.poytakirjuri.ui.term;

import fi.poytakirjuri.language.FinnishOrder;
import fi.poytakirjuri.language.Texts;
import fi.poytakirjuri.register.election.Acquaintances;
import fi.poytakirjuri.register.election.Acquaintances.Known;
import fi.poytakirjuri.register.nomination.Candidate;
import fi.poytakirjuri.register.nomination.Duplicates;
import fi.poytakirjuri.register.nomination.Nominations;
import fi.poytakirjuri.register.roster.ElectingMeeting;
import fi.poytakirjuri.register.roster.Seat;
import fi.poytakirjuri.register.roster.Sector;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// A round as it is shown: its candidates by name in Finnish order, and how well the sectors are covered.
///
/// @param seat     the one seat to be filled; empty for all seats of the term
/// @param election the meeting whose election is noted; empty before that
record RoundView(
        Nominations nominations,
        List<CandidateLine> lines,
        List<Coverage> coverage,
        Optional<Seat> seat,
        Optional<ElectingMeeting> election) {
    RoundView {
        lines = List.copyOf(lines);
        coverage = List.copyOf(coverage);
    }

    /// Reads a round; call on the register's thread. Empty when there is none.
    static Optional<RoundView> read(TermParts parts, long bodyId, long roundId, LocalDate today, Texts texts) {
        return parts.database()
                .read(_ -> Nominations.read(parts.database(), roundId)
                        .filter(nominations -> nominations.body().id() == bodyId)
                        .map(nominations -> read(parts, nominations, today, texts)));
    }

    private static RoundView read(TermParts parts, Nominations nominations, LocalDate today, Texts texts) {
        var round = nominations.round();
        long bodyId = nominations.body().id();
        var roster = parts.rosters().roster(bodyId, today);
        var members = roster.members().stream().map(m -> m.person().id()).collect(Collectors.toSet());
        var known = new Acquaintances(parts.persons().contacts(today));
        var lines = new ArrayList<CandidateLine>();
        for (var candidate : nominations.candidates())
            lines.add(line(candidate, nominations, known.of(candidate), new HashSet<>(members), texts));
        lines.sort(new FinnishOrder().by(CandidateLine::name));
        var seatId = round.seatId();
        var meetingId = round.electingMeetingId();
        return new RoundView(
                nominations,
                lines,
                Coverage.of(nominations),
                roster.rows().stream()
                        .map(row -> row.seat())
                        .filter(seat -> seatId != null && seat.id() == seatId)
                        .findFirst(),
                parts.terms().electingMeetings(bodyId).stream()
                        .filter(meeting -> meetingId != null && meeting.id() == meetingId)
                        .findFirst());
    }

    /// The sectors for which nobody can be elected, of those that are to have a seat.
    List<Sector> uncovered() {
        var wanted = seat.map(Seat::sectors).filter(sectors -> !sectors.isEmpty());
        return coverage.stream()
                .filter(Coverage::isUncovered)
                .map(Coverage::sector)
                .filter(sector -> wanted.map(some -> some.contains(sector)).orElse(sector.seats() > 0))
                .toList();
    }

    List<Sector> sectors() {
        return nominations.sectors();
    }

    private static CandidateLine line(
            Candidate candidate, Nominations nominations, Optional<Known> known, Set<Long> members, Texts texts) {
        var twice = Duplicates.of(candidate, nominations.candidates());
        var sectors = nominations.sectors().stream()
                .filter(sector -> candidate.sectorIds().contains(sector.id()))
                .map(Sector::name)
                .collect(Collectors.joining(", "));
        boolean isMember = known.filter(Known::isSure)
                .filter(who -> members.contains(who.contact().person().id()))
                .isPresent();
        return CandidateLine.of(
                candidate,
                sectors.isEmpty() ? candidate.sectorsText() : sectors,
                marks(candidate, nominations, !twice.isEmpty(), isMember),
                known,
                twice,
                texts);
    }

    private static List<CandidateMark> marks(
            Candidate candidate, Nominations nominations, boolean isTwice, boolean isMember) {
        var marks = new ArrayList<CandidateMark>();
        if (candidate.isElected()) marks.add(CandidateMark.ELECTED);
        if (candidate.isWithdrawn()) marks.add(CandidateMark.WITHDRAWN);
        else if (!Boolean.TRUE.equals(candidate.isConsenting())) marks.add(CandidateMark.NO_CONSENT);
        if (isTwice) marks.add(CandidateMark.TWICE);
        var received = candidate.receivedAt();
        if (received != null && !nominations.round().isOpenAt(received)) marks.add(CandidateMark.LATE);
        if (!Boolean.TRUE.equals(candidate.isPublishable())) marks.add(CandidateMark.NOT_PUBLIC);
        if (isMember) marks.add(CandidateMark.CONTINUING);
        return marks;
    }
}
