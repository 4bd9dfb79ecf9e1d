package fi.poytakirjuri.register.election;

import static fi.poytakirjuri.register.db.schema.Tables.CANDIDATE;
import static fi.poytakirjuri.register.db.schema.Tables.ELECTING_MEETING;
import static fi.poytakirjuri.register.db.schema.Tables.NOMINATION_ROUND;
import static fi.poytakirjuri.register.db.schema.Tables.SEAT;
import static fi.poytakirjuri.register.db.schema.Tables.TENURE;
import static fi.poytakirjuri.register.db.schema.Tables.TERM;

import fi.poytakirjuri.language.Texts;
import fi.poytakirjuri.language.Typed;
import fi.poytakirjuri.register.choice.SeatRole;
import fi.poytakirjuri.register.db.Database;
import fi.poytakirjuri.register.db.Label;
import fi.poytakirjuri.register.db.schema.tables.records.TenureRecord;
import fi.poytakirjuri.register.election.Election.Chosen;
import fi.poytakirjuri.register.nomination.Candidate;
import fi.poytakirjuri.register.nomination.CandidateStore;
import fi.poytakirjuri.register.nomination.NominationRound;
import fi.poytakirjuri.register.nomination.RoundStore;
import fi.poytakirjuri.register.roster.SuccessionStore;
import fi.poytakirjuri.register.roster.Successor;
import fi.poytakirjuri.register.roster.Successor.Known;
import fi.poytakirjuri.register.roster.Term;
import java.time.LocalDate;
import java.util.Set;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/// Notes who were elected: their persons, seats and tenures come of it.
public final class ElectionStore {
    private final Database database;
    private final RoundStore rounds;
    private final CandidateStore candidates;
    private final ElectedPersons persons;
    private final SuccessionStore succession;

    /// @param texts the words that tell where a permission comes from
    public ElectionStore(Database database, Texts texts) {
        this.database = database;
        this.rounds = new RoundStore(database);
        this.candidates = new CandidateStore(database);
        this.persons = new ElectedPersons(database, texts);
        this.succession = new SuccessionStore(database);
    }

    /// Notes an election in one step. Whoever has a seat by it already keeps that one: noting it again, with more of
    /// those elected or with another place, makes no seat twice.
    ///
    /// @return how many were seated by this
    /// @throws IllegalArgumentException when the round has neither term nor seat, when two would sit on
    /// one seat, and when someone still sits on it to the end of the term
    public int record(Election election) {
        return database.changeAndGet(
                Label.of("undo.election.record", election.chosen().size()), sql -> {
                    var round = rounds.find(election.roundId()).orElseThrow();
                    if (round.seatId() != null && election.chosen().size() > 1)
                        throw new IllegalArgumentException("One seat is for one");
                    long meeting = meeting(sql, round, election);
                    int seated = 0;
                    for (var chosen : election.chosen()) if (seated(sql, round, election, chosen, meeting)) seated++;
                    return seated;
                });
    }

    private boolean seated(DSLContext sql, NominationRound round, Election election, Chosen chosen, long meeting) {
        var candidate = candidates.find(chosen.candidateId()).orElseThrow();
        if (candidate.roundId() != round.id()) throw new IllegalArgumentException("Not a candidate of this round");
        if (candidate.tenureId() != null) return false;
        if (!chosen.consentSource().isEmpty()) candidates.confirmConsent(candidate.id(), chosen.consentSource());
        var term = term(sql, round);
        var seats = new SeatRows(sql, round.bodyId());
        var from = first(election.heldOn(), term);
        long person = persons.of(sql, candidate, from, election.heldOn(), chosen.consentSource());
        var there = seats.sitting(term, SeatRole.ASSOCIATION_REP, person);
        var tenure = there.orElseGet(() -> {
            var seatId = round.seatId();
            return seatId == null
                    ? seats.sit(
                            seats.add(term, SeatRole.ASSOCIATION_REP, chosen.sectorIds()), person, from, term.endsOn())
                    : successor(sql, seatId, seats.last(seatId), person, from, term, chosen);
        });
        note(tenure, meeting, election.reference());
        markElected(sql, candidate, tenure);
        return there.isEmpty();
    }

    /// The one who follows on a seat, to the end of the term (rule 10). Who stands for another sector, and a reason is
    /// given for it, gets a seat of their own.
    private TenureRecord successor(
            DSLContext sql,
            long seatId,
            @Nullable TenureRecord last,
            long person,
            LocalDate from,
            Term term,
            Chosen chosen) {
        var starts = from;
        if (last != null) {
            var left = last.getEndsOn();
            if (left == null || !left.isBefore(term.endsOn()))
                throw new IllegalArgumentException("Someone still sits there");
            if (!left.isBefore(from)) starts = left.plusDays(1);
        }
        var sectors = chosen.otherSectorReason().isEmpty() ? Set.<Long>of() : chosen.sectorIds();
        var successor = new Successor(
                new Known(person),
                starts,
                term.endsOn(),
                Successor.Election.unknown(),
                sectors,
                chosen.otherSectorReason());
        return sql.fetchSingle(
                TENURE, TENURE.ID.eq(succession.fill(seatId, successor).tenureId()));
    }

    private static void note(TenureRecord tenure, long meeting, String reference) {
        tenure.setElectingMeetingId(meeting);
        tenure.setReference(Typed.line(reference));
        tenure.update();
    }

    private static void markElected(DSLContext sql, Candidate candidate, TenureRecord tenure) {
        sql.update(CANDIDATE)
                .set(CANDIDATE.IS_ELECTED, true)
                .set(CANDIDATE.IS_WITHDRAWN, false)
                .set(CANDIDATE.TENURE_ID, tenure.getId())
                .where(CANDIDATE.ID.eq(candidate.id()))
                .execute();
    }

    /// The electing body's meeting: the one noted for the round before, corrected, or a new one.
    private static long meeting(DSLContext sql, NominationRound round, Election election) {
        var noted = round.electingMeetingId();
        var row = noted == null
                ? sql.newRecord(ELECTING_MEETING)
                : sql.fetchSingle(ELECTING_MEETING, ELECTING_MEETING.ID.eq(noted));
        row.setBodyId(round.bodyId());
        row.setElectingBody(election.electingBody());
        row.setHeldOn(election.heldOn());
        row.setPlace(Typed.line(election.place()));
        row.setReference(Typed.line(election.reference()));
        if (noted == null) row.insert();
        else row.update();
        sql.update(NOMINATION_ROUND)
                .set(NOMINATION_ROUND.ELECTING_MEETING_ID, row.getId())
                .set(NOMINATION_ROUND.ELECTION_ON, election.heldOn())
                .where(NOMINATION_ROUND.ID.eq(round.id()))
                .execute();
        return row.getId();
    }

    /// The term to be filled: the seat's own, in a round for one seat.
    private static Term term(DSLContext sql, NominationRound round) {
        var seatId = round.seatId();
        var termId = seatId == null
                ? null
                : sql.fetchSingle(SEAT, SEAT.ID.eq(seatId)).getTermId();
        if (termId == null) {
            if (round.term() == null) throw new IllegalArgumentException("The round is for no term");
            return round.term();
        }
        return sql.fetchSingle(TERM, TERM.ID.eq(termId))
                .map(row -> new Term(row.get(TERM.ID), row.get(TERM.STARTS_ON), row.get(TERM.ENDS_ON)));
    }

    /// A member sits from the beginning of the term, or from an election held in it.
    private static LocalDate first(LocalDate heldOn, Term term) {
        return heldOn.isBefore(term.startsOn()) ? term.startsOn() : heldOn;
    }
}
