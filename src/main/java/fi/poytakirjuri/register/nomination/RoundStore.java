package fi.poytakirjuri.register.nomination;

import static fi.poytakirjuri.register.db.schema.Tables.NOMINATION_ROUND;
import static fi.poytakirjuri.register.db.schema.Tables.TERM;

import fi.poytakirjuri.language.Typed;
import fi.poytakirjuri.register.db.Database;
import fi.poytakirjuri.register.db.Label;
import fi.poytakirjuri.register.roster.Term;
import fi.poytakirjuri.register.roster.TermStore;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;

/// Keeps the nomination rounds of a table.
public final class RoundStore {
    private final Database database;

    public RoundStore(Database database) {
        this.database = database;
    }

    /// The latest first.
    public List<NominationRound> all(long bodyId) {
        return where(NOMINATION_ROUND.BODY_ID.eq(bodyId));
    }

    public Optional<NominationRound> find(long id) {
        return where(NOMINATION_ROUND.ID.eq(id)).stream().findFirst();
    }

    /// Opens a round for a term's seats and returns its id.
    ///
    /// @throws IllegalArgumentException when it would close before it opens
    public long add(long bodyId, @Nullable Long termId, LocalDateTime opensAt, LocalDateTime closesAt) {
        needsOrder(opensAt, closesAt);
        return database.changeAndGet(Label.of("undo.round.add"), sql -> {
            var record = sql.newRecord(NOMINATION_ROUND);
            record.setBodyId(bodyId);
            record.setTermId(termId);
            record.setOpensAt(opensAt);
            record.setClosesAt(closesAt);
            record.insert();
            return record.getId();
        });
    }

    /// Opens a round with all that is known of it, and returns its id.
    public long add(NewRound round) {
        return database.changeAndGet(Label.of("undo.round.add"), _ -> {
            long id = add(round.bodyId(), round.termId(), round.opensAt(), round.closesAt());
            if (round.seatId() != null) setSeat(id, round.seatId());
            setElectionOn(id, round.electionOn());
            setFormUrl(id, round.formUrl());
            setCallText(id, round.callText());
            return id;
        });
    }

    /// Opens a round for a term that the register may not have yet: one whose id is 0 is made in the same step.
    public long open(Term term, NewRound round) {
        if (term.id() != 0) return add(round);
        return database.changeAndGet(Label.of("undo.round.add"), _ -> {
            long termId = new TermStore(database).add(round.bodyId(), term.startsOn(), term.endsOn());
            return add(round.forTerm(termId));
        });
    }

    /// Takes a round away with its candidates.
    public void remove(long id) {
        database.change(
                Label.of("undo.round.remove"),
                sql -> sql.deleteFrom(NOMINATION_ROUND)
                        .where(NOMINATION_ROUND.ID.eq(id))
                        .execute());
    }

    /// @throws IllegalArgumentException when it would close before it opens
    public void setPeriod(long id, LocalDateTime opensAt, LocalDateTime closesAt) {
        needsOrder(opensAt, closesAt);
        database.change(
                Label.of("undo.round.change"),
                sql -> sql.update(NOMINATION_ROUND)
                        .set(NOMINATION_ROUND.OPENS_AT, opensAt)
                        .set(NOMINATION_ROUND.CLOSES_AT, closesAt)
                        .where(NOMINATION_ROUND.ID.eq(id))
                        .execute());
    }

    /// When the electing body chooses.
    public void setElectionOn(long id, @Nullable LocalDate day) {
        set(id, NOMINATION_ROUND.ELECTION_ON, day, Label.of("undo.round.change"));
    }

    /// The one seat that the round is for; nothing for all seats of the term.
    public void setSeat(long id, @Nullable Long seatId) {
        set(id, NOMINATION_ROUND.SEAT_ID, seatId, Label.of("undo.round.change"));
    }

    public void setFormUrl(long id, String address) {
        var label = Label.of("undo.round.change").continuing("round form " + id);
        set(id, NOMINATION_ROUND.FORM_URL, Typed.line(address), label);
    }

    /// Who chooses; empty for the table's own electing body.
    public void setElectingBody(long id, String electingBody) {
        var label = Label.of("undo.round.change").continuing("round body " + id);
        set(id, NOMINATION_ROUND.ELECTING_BODY, Typed.line(electingBody), label);
    }

    public void setCallText(long id, String text) {
        var label = Label.of("undo.round.change").continuing("round call " + id);
        set(id, NOMINATION_ROUND.CALL_TEXT, Typed.text(text), label);
    }

    /// How the columns of the latest file of proposals were understood, as it was remembered; empty when none was taken
    /// in. A round without its own goes on from the table's latest.
    public String columnMapping(long id) {
        return database.read(sql -> {
            var own = sql.fetchSingle(NOMINATION_ROUND, NOMINATION_ROUND.ID.eq(id));
            if (!own.getColumnMapping().isEmpty()) return own.getColumnMapping();
            return sql.select(NOMINATION_ROUND.COLUMN_MAPPING)
                    .from(NOMINATION_ROUND)
                    .where(NOMINATION_ROUND.BODY_ID.eq(own.getBodyId()), NOMINATION_ROUND.COLUMN_MAPPING.ne(""))
                    .orderBy(NOMINATION_ROUND.OPENS_AT.desc(), NOMINATION_ROUND.ID.desc())
                    .limit(1)
                    .fetchOptional(NOMINATION_ROUND.COLUMN_MAPPING)
                    .orElse("");
        });
    }

    public void setColumnMapping(long id, String mapping) {
        set(id, NOMINATION_ROUND.COLUMN_MAPPING, mapping, Label.of("undo.round.change"));
    }

    private <T> void set(long id, Field<T> column, @Nullable T value, Label label) {
        database.change(
                label,
                sql -> sql.update(NOMINATION_ROUND)
                        .set(column, value)
                        .where(NOMINATION_ROUND.ID.eq(id))
                        .execute());
    }

    private static void needsOrder(LocalDateTime opensAt, LocalDateTime closesAt) {
        if (closesAt.isBefore(opensAt)) throw new IllegalArgumentException("A round cannot close before it opens");
    }

    private List<NominationRound> where(Condition condition) {
        return database.read(sql -> sql.select()
                .from(NOMINATION_ROUND)
                .leftJoin(TERM)
                .on(TERM.ID.eq(NOMINATION_ROUND.TERM_ID))
                .where(condition)
                .orderBy(NOMINATION_ROUND.OPENS_AT.desc(), NOMINATION_ROUND.ID.desc())
                .fetch(RoundStore::round));
    }

    private static NominationRound round(Record row) {
        var term = row.get(NOMINATION_ROUND.TERM_ID) == null
                ? null
                : new Term(row.get(TERM.ID), row.get(TERM.STARTS_ON), row.get(TERM.ENDS_ON));
        return new NominationRound(
                row.get(NOMINATION_ROUND.ID),
                row.get(NOMINATION_ROUND.BODY_ID),
                term,
                row.get(NOMINATION_ROUND.SEAT_ID),
                row.get(NOMINATION_ROUND.OPENS_AT),
                row.get(NOMINATION_ROUND.CLOSES_AT),
                row.get(NOMINATION_ROUND.FORM_URL),
                row.get(NOMINATION_ROUND.CALL_TEXT),
                row.get(NOMINATION_ROUND.ELECTION_ON),
                row.get(NOMINATION_ROUND.ELECTING_BODY),
                row.get(NOMINATION_ROUND.ELECTING_MEETING_ID),
                row.get(NOMINATION_ROUND.UNELECTED_ERASED_ON),
                row.get(NOMINATION_ROUND.UNELECTED_ERASED));
    }
}
