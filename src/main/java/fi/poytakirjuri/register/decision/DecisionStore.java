package fi.poytakirjuri.register.decision;

import static fi.poytakirjuri.register.db.schema.Tables.AGENDA_ITEM;
import static fi.poytakirjuri.register.db.schema.Tables.DECISION;
import static fi.poytakirjuri.register.db.schema.Tables.MEETING;
import static org.jooq.impl.DSL.max;

import fi.poytakirjuri.language.Texts;
import fi.poytakirjuri.register.choice.DecisionState;
import fi.poytakirjuri.register.choice.Outcome;
import fi.poytakirjuri.register.db.Database;
import fi.poytakirjuri.register.db.Label;
import fi.poytakirjuri.register.db.schema.tables.records.DecisionRecord;
import fi.poytakirjuri.register.db.schema.tables.records.MeetingRecord;
import fi.poytakirjuri.register.meeting.AgendaItem;
import fi.poytakirjuri.register.meeting.AgendaStore;
import fi.poytakirjuri.register.meeting.DealtIn;
import fi.poytakirjuri.register.meeting.Meeting;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/// The register of decisions. A memo's decisions get their numbers when it is finalised, running over the table's year
/// in the order in which its memos are finalised; a number once given stays with its matter.
public final class DecisionStore {
    private final Database database;
    private final AgendaStore agendas;
    private final OutcomeWords words;

    /// @param texts the words that tell what came of a matter
    public DecisionStore(Database database, Texts texts) {
        this.database = database;
        this.agendas = new AgendaStore(database);
        this.words = new OutcomeWords(texts);
    }

    /// All of a table's decisions, the latest first.
    public List<Decision> all(long bodyId) {
        return where(DECISION.BODY_ID.eq(bodyId));
    }

    public Optional<Decision> find(long id) {
        return where(DECISION.ID.eq(id)).stream().findFirst();
    }

    /// The decisions whose place another one took, the latest first.
    public List<Decision> supersededBy(long id) {
        return where(DECISION.SUPERSEDED_BY_ID.eq(id));
    }

    /// The numbered decisions of a meeting, the first first.
    public List<Decision> ofMeeting(long meetingId) {
        return database.read(sql -> DecisionRows.where(sql, of(sql, meetingId))).reversed();
    }

    /// What a meeting decided, item by item: by the register once its memo is finalised, else by the memo as it stands.
    public List<Decided> decided(Meeting meeting, List<AgendaItem> items) {
        var numbered = new HashMap<Long, Decision>();
        for (var decision : ofMeeting(meeting.id()))
            if (!decision.isWithdrawn() && decision.itemId() != null) numbered.put(decision.itemId(), decision);
        return items.stream()
                .flatMap(item -> decided(new DealtIn(meeting, item), numbered).stream())
                .toList();
    }

    private Optional<Decided> decided(DealtIn place, Map<Long, Decision> numbered) {
        var decision = numbered.get(place.item().id());
        if (decision != null)
            return Optional.of(new Decided(place, decision.outcome(), decision.text(), decision.number()));
        // A finalised memo decides what the register says, and nothing else.
        return numbered.isEmpty()
                ? words.of(place.item())
                        .map(outcome -> new Decided(place, outcome, place.item().decision(), null))
                : Optional.empty();
    }

    /// Numbers the decisions of a meeting whose memo is being finalised, in the order of its agenda. A decision that
    /// has a number keeps it and takes the memo's words as they are now; one that the memo no longer makes is
    /// marked.
    public void number(long meetingId) {
        database.change(Label.of("undo.decision.number"), sql -> {
            var meeting = sql.fetchSingle(MEETING, MEETING.ID.eq(meetingId));
            var rows = new HashMap<Long, DecisionRecord>();
            sql.fetch(DECISION, of(sql, meetingId)).forEach(row -> rows.put(row.getItemId(), row));
            for (var item : agendas.items(meetingId)) {
                var outcome = words.of(item);
                var row = rows.remove(item.id());
                if (outcome.isPresent()) write(row == null ? next(sql, meeting, item) : row, item, outcome.get());
                else if (row != null) withdraw(row);
            }
        });
    }

    /// Takes a meeting's numbers back, its memo being opened again as if it had never been finalised. Numbers that
    /// others have already followed are kept and marked, and wait for the same decisions to be finalised again.
    public void takeBack(long meetingId) {
        database.change(Label.of("undo.decision.takeBack"), sql -> {
            for (var row : sql.selectFrom(DECISION)
                    .where(of(sql, meetingId))
                    .orderBy(DECISION.YEAR.desc(), DECISION.NUMBER.desc())
                    .fetch()) {
                if (row.getNumber() == highest(sql, row.getBodyId(), row.getYear())) {
                    freeSuperseded(sql, row.getId());
                    row.delete();
                } else withdraw(row);
            }
        });
    }

    /// Sets whether decisions are in force or done, in one step; for a superseded one see [#supersede].
    public void setState(Collection<Long> ids, DecisionState state) {
        if (state == DecisionState.SUPERSEDED) throw new IllegalArgumentException("Superseded by which?");
        database.change(
                Label.of("undo.decision.state"),
                sql -> sql.update(DECISION)
                        .set(DECISION.STATE, state)
                        .setNull(DECISION.SUPERSEDED_BY_ID)
                        .where(DECISION.ID.in(ids), DECISION.STATE.ne(state))
                        .execute());
    }

    /// Notes that a later decision took the place of another.
    ///
    /// @throws IllegalArgumentException when a decision would, by way of others, supersede itself
    public void supersede(long id, long byId) {
        database.change(Label.of("undo.decision.supersede"), sql -> {
            for (Long at = byId; at != null; at = successor(sql, at))
                if (at == id) throw new IllegalArgumentException("A decision does not supersede itself");
            sql.update(DECISION)
                    .set(DECISION.STATE, DecisionState.SUPERSEDED)
                    .set(DECISION.SUPERSEDED_BY_ID, byId)
                    .where(DECISION.ID.eq(id))
                    .execute();
        });
    }

    private static DecisionRecord next(DSLContext sql, MeetingRecord meeting, AgendaItem item) {
        var row = sql.newRecord(DECISION);
        row.setBodyId(meeting.getBodyId());
        row.setItemId(item.id());
        row.setYear(meeting.getYear());
        row.setNumber(highest(sql, meeting.getBodyId(), meeting.getYear()) + 1);
        return row;
    }

    private static void write(DecisionRecord row, AgendaItem item, Outcome outcome) {
        row.setOutcome(outcome);
        row.setText(item.decision());
        row.setIsUnanimous(item.resolution().isUnanimous());
        row.setDissent(item.resolution().dissent());
        row.setVote(item.resolution().vote());
        row.setIsWithdrawn(false);
        if (row.getId() == null) row.insert();
        else row.update();
    }

    private static void withdraw(DecisionRecord row) {
        row.setIsWithdrawn(true);
        row.update();
    }

    private static void freeSuperseded(DSLContext sql, long id) {
        sql.update(DECISION)
                .set(DECISION.STATE, DecisionState.IN_FORCE)
                .setNull(DECISION.SUPERSEDED_BY_ID)
                .where(DECISION.SUPERSEDED_BY_ID.eq(id))
                .execute();
    }

    private static int highest(DSLContext sql, long bodyId, int year) {
        var highest = sql.select(max(DECISION.NUMBER))
                .from(DECISION)
                .where(DECISION.BODY_ID.eq(bodyId), DECISION.YEAR.eq(year))
                .fetchSingle()
                .value1();
        return highest == null ? 0 : highest;
    }

    private static @Nullable Long successor(DSLContext sql, long id) {
        return sql.select(DECISION.SUPERSEDED_BY_ID)
                .from(DECISION)
                .where(DECISION.ID.eq(id))
                .fetchOne(DECISION.SUPERSEDED_BY_ID);
    }

    private static Condition of(DSLContext sql, long meetingId) {
        return DECISION.ITEM_ID.in(
                sql.select(AGENDA_ITEM.ID).from(AGENDA_ITEM).where(AGENDA_ITEM.MEETING_ID.eq(meetingId)));
    }

    private List<Decision> where(Condition condition) {
        return database.read(sql -> DecisionRows.where(sql, condition));
    }
}
