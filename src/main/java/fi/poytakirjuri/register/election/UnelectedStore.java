package fi.poytakirjuri.register.election;

import static fi.poytakirjuri.register.db.schema.Tables.CANDIDATE;
import static fi.poytakirjuri.register.db.schema.Tables.CANDIDATE_SECTOR;
import static fi.poytakirjuri.register.db.schema.Tables.ELECTING_MEETING;
import static fi.poytakirjuri.register.db.schema.Tables.ERASED_CANDIDATES;
import static fi.poytakirjuri.register.db.schema.Tables.NOMINATION_ROUND;
import static org.jooq.impl.DSL.count;

import fi.poytakirjuri.register.db.Database;
import fi.poytakirjuri.register.db.Label;
import fi.poytakirjuri.register.nomination.NominationRound;
import fi.poytakirjuri.register.nomination.RoundStore;
import fi.poytakirjuri.register.privacy.ErasedThing;
import fi.poytakirjuri.register.privacy.ErasureLogStore;
import fi.poytakirjuri.register.privacy.ErasureReason;
import fi.poytakirjuri.register.table.BodyStore;
import fi.poytakirjuri.register.table.Setting;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/// Knows whose data have to go because they were not elected, and erases them when the secretary says so; nothing is
/// erased by itself.
public final class UnelectedStore {
    private final Database database;
    private final ErasureLogStore log;
    private final RoundStore rounds;

    public UnelectedStore(Database database) {
        this.database = database;
        this.log = new ErasureLogStore(database);
        this.rounds = new RoundStore(database);
    }

    /// The rounds whose unelected have been kept for longer than the table's setting says, the latest first.
    public List<Unelected> waiting(long bodyId, LocalDate today) {
        return database.read(sql -> {
            int months = new BodyStore(database).body(bodyId).settings().number(Setting.MONTHS_TO_KEEP_CANDIDATES);
            return rounds.all(bodyId).stream()
                    .flatMap(round -> waiting(sql, round, months, today).stream())
                    .toList();
        });
    }

    /// Removes the round's unelected candidates for good: from the register and from what could be undone. How many
    /// were proposed for each sector stays, and a line in the log of erasures, which names no one.
    ///
    /// @return how many were erased
    public int erase(long roundId, LocalDate today) {
        var round = rounds.find(roundId).orElseThrow();
        int howMany = database.read(sql -> sql.fetchCount(CANDIDATE, unelected(roundId)));
        database.changeForGood(Label.of("undo.candidate.erase"), sql -> {
            keepCounts(sql, roundId);
            sql.deleteFrom(CANDIDATE).where(unelected(roundId)).execute();
            sql.update(NOMINATION_ROUND)
                    .set(NOMINATION_ROUND.UNELECTED_ERASED_ON, today)
                    .set(NOMINATION_ROUND.UNELECTED_ERASED, round.erased() + howMany)
                    .where(NOMINATION_ROUND.ID.eq(roundId))
                    .execute();
            log.note(roundId, today, ErasureReason.CANDIDATES, List.of(ErasedThing.CANDIDACIES));
        });
        return howMany;
    }

    /// How many were proposed for each sector before the unelected were erased, by the sector's id.
    public Map<Long, Integer> proposed(long roundId) {
        return database.read(sql -> sql.selectFrom(ERASED_CANDIDATES)
                .where(ERASED_CANDIDATES.ROUND_ID.eq(roundId))
                .fetchMap(ERASED_CANDIDATES.SECTOR_ID, ERASED_CANDIDATES.PROPOSED));
    }

    private static Optional<Unelected> waiting(DSLContext sql, NominationRound round, int months, LocalDate today) {
        var elected = electedOn(sql, round);
        if (elected == null) return Optional.empty();
        var since = elected.plusMonths(months);
        int howMany = since.isAfter(today) ? 0 : sql.fetchCount(CANDIDATE, unelected(round.id()));
        return howMany == 0 ? Optional.empty() : Optional.of(new Unelected(round, howMany, since, round.isElected()));
    }

    private static @Nullable LocalDate electedOn(DSLContext sql, NominationRound round) {
        var meeting = round.electingMeetingId();
        return meeting == null
                ? round.electionOn()
                : sql.fetchSingle(ELECTING_MEETING, ELECTING_MEETING.ID.eq(meeting))
                        .getHeldOn();
    }

    private static Condition unelected(long roundId) {
        return CANDIDATE.ROUND_ID.eq(roundId).and(CANDIDATE.IS_ELECTED.isFalse());
    }

    private static void keepCounts(DSLContext sql, long roundId) {
        sql.deleteFrom(ERASED_CANDIDATES)
                .where(ERASED_CANDIDATES.ROUND_ID.eq(roundId))
                .execute();
        sql.select(CANDIDATE_SECTOR.SECTOR_ID, count())
                .from(CANDIDATE_SECTOR)
                .join(CANDIDATE)
                .on(CANDIDATE.ID.eq(CANDIDATE_SECTOR.CANDIDATE_ID))
                .where(CANDIDATE.ROUND_ID.eq(roundId))
                .groupBy(CANDIDATE_SECTOR.SECTOR_ID)
                .forEach(row -> {
                    var kept = sql.newRecord(ERASED_CANDIDATES);
                    kept.setRoundId(roundId);
                    kept.setSectorId(row.value1());
                    kept.setProposed(row.value2());
                    kept.insert();
                });
    }
}
