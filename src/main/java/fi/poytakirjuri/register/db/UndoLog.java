package fi.poytakirjuri.register.db;

import static fi.poytakirjuri.register.db.schema.Tables.UNDO_ENTRY;
import static fi.poytakirjuri.register.db.schema.Tables.UNDO_STEP;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;

/// The steps that can be undone and redone, in the register itself.
/// Applying a step's inverses in turn notes *their* inverses under the same step, which is how redo comes for free.
final class UndoLog {
    /// Typing in one field goes on the same step for as long as its author does not pause longer than this.
    private static final Duration PAUSE = Duration.ofSeconds(30);

    private static final int STEPS_KEPT = 1_000;

    private final Clock clock;

    UndoLog(Clock clock) {
        this.clock = clock;
    }

    /// Begins a step, or goes on the latest one where the label says so.
    long begin(DSLContext sql, Label label) {
        var now = LocalDateTime.now(clock).truncatedTo(ChronoUnit.SECONDS);
        long step = continued(sql, label, now).orElseGet(() -> added(sql, label, now));
        note(sql, step, false);
        return step;
    }

    /// Ends a step; one that changed nothing leaves no trace. After one that did, what had been undone can no longer be
    /// redone.
    Change end(DSLContext sql, long step, Label label) {
        stopNoting(sql);
        var change = new Change(label, touched(sql, step));
        if (change.touched().isEmpty()) {
            sql.deleteFrom(UNDO_STEP).where(UNDO_STEP.ID.eq(step)).execute();
            return change;
        }
        if (label.continuing() != null) keepFirstOfOneRow(sql, step, change);
        sql.deleteFrom(UNDO_STEP)
                .where(UNDO_STEP.IS_UNDONE.isTrue().or(UNDO_STEP.ID.lt(step - STEPS_KEPT)))
                .execute();
        return change;
    }

    /// The step that Undo would take back.
    Optional<Label> undoable(DSLContext sql) {
        return latest(sql).map(s -> s.label);
    }

    /// The step that Redo would do again.
    Optional<Label> redoable(DSLContext sql) {
        return earliestUndone(sql).map(s -> s.label);
    }

    Optional<Change> undo(DSLContext sql) {
        return latest(sql).map(step -> turn(sql, step, true));
    }

    Optional<Change> redo(DSLContext sql) {
        return earliestUndone(sql).map(step -> turn(sql, step, false));
    }

    /// The steps made last, the latest first.
    List<PastStep> latestSteps(DSLContext sql, int howMany) {
        return sql.selectFrom(UNDO_STEP)
                .where(UNDO_STEP.IS_UNDONE.isFalse())
                .orderBy(UNDO_STEP.ID.desc())
                .limit(howMany)
                .fetch(s -> new PastStep(
                        s.getMadeAt(),
                        new Change(Label.read(s.getLabel(), s.getArguments()), touched(sql, s.getId()))));
    }

    /// Empties the log.
    int forget(DSLContext sql) {
        return sql.deleteFrom(UNDO_STEP).execute();
    }

    private Change turn(DSLContext sql, Step step, boolean undone) {
        var inverses = sql.select(UNDO_ENTRY.INVERSE)
                .from(UNDO_ENTRY)
                .where(UNDO_ENTRY.STEP_ID.eq(step.id))
                .orderBy(UNDO_ENTRY.ID.desc())
                .fetch(UNDO_ENTRY.INVERSE);
        sql.deleteFrom(UNDO_ENTRY).where(UNDO_ENTRY.STEP_ID.eq(step.id)).execute();
        // A row may come back before the row it points to.
        sql.execute("PRAGMA defer_foreign_keys = ON");
        note(sql, step.id, true);
        // As plain SQL: a text in the statement may hold question marks and braces.
        for (var inverse : inverses)
            sql.connection(c -> {
                try (var statement = c.createStatement()) {
                    statement.executeUpdate(inverse);
                }
            });
        stopNoting(sql);
        sql.update(UNDO_STEP)
                .set(UNDO_STEP.IS_UNDONE, undone)
                .set(UNDO_STEP.CONTINUING, DSL.castNull(UNDO_STEP.CONTINUING))
                .where(UNDO_STEP.ID.eq(step.id))
                .execute();
        return new Change(step.label, touched(sql, step.id));
    }

    private Optional<Long> continued(DSLContext sql, Label label, LocalDateTime now) {
        if (label.continuing() == null) return Optional.empty();
        var last = sql.selectFrom(UNDO_STEP)
                .where(UNDO_STEP.IS_UNDONE.isFalse())
                .orderBy(UNDO_STEP.ID.desc())
                .limit(1)
                .fetchOne();
        if (last == null || !label.continuing().equals(last.getContinuing())) return Optional.empty();
        var since = Duration.between(last.getMadeAt(), now);
        if (since.isNegative() || since.compareTo(PAUSE) > 0) return Optional.empty();
        last.setMadeAt(now);
        last.update();
        return Optional.of(last.getId());
    }

    private static long added(DSLContext sql, Label label, LocalDateTime now) {
        var step = sql.newRecord(UNDO_STEP);
        step.setLabel(label.key());
        step.setArguments(label.joined());
        step.setContinuing(label.continuing());
        step.setMadeAt(now);
        step.insert();
        return step.getId();
    }

    /// A long stretch of typing in one row needs only the state before it: of entries about the same columns that
    /// follow each other the first is kept. Not of any others, for then taking back would pass through states the
    /// register never had, and its CHECKs may refuse them.
    private static void keepFirstOfOneRow(DSLContext sql, long step, Change change) {
        var rows = change.touched().values();
        if (rows.size() != 1 || rows.iterator().next().size() != 1) return;
        var previous = UNDO_ENTRY.as("previous");
        var before = UNDO_ENTRY.as("before");
        var columnsBefore = DSL.select(previous.COLUMNS)
                .from(previous)
                .where(previous.ID.eq(DSL.select(DSL.max(before.ID))
                        .from(before)
                        .where(before.STEP_ID.eq(step), before.ID.lt(UNDO_ENTRY.ID))));
        sql.deleteFrom(UNDO_ENTRY)
                .where(UNDO_ENTRY.STEP_ID.eq(step), UNDO_ENTRY.COLUMNS.ne(""))
                .and(UNDO_ENTRY.COLUMNS.eq(columnsBefore))
                .execute();
    }

    private static Map<String, Set<Long>> touched(DSLContext sql, long step) {
        var touched = new HashMap<String, Set<Long>>();
        sql.selectDistinct(UNDO_ENTRY.TABLE_NAME, UNDO_ENTRY.ROW_ID)
                .from(UNDO_ENTRY)
                .where(UNDO_ENTRY.STEP_ID.eq(step))
                .forEach(row -> touched.computeIfAbsent(row.value1(), _ -> new HashSet<>())
                        .add(row.value2()));
        return touched;
    }

    /// @param isTurning whether the step is being taken back or done again
    private static void note(DSLContext sql, long step, boolean isTurning) {
        sql.execute("INSERT INTO temp.undo_now (step_id, is_turning) VALUES (?, ?)", step, isTurning);
    }

    private static void stopNoting(DSLContext sql) {
        if (sql.execute("DELETE FROM temp.undo_now") != 1) throw new LostTransaction();
    }

    private static Optional<Step> latest(DSLContext sql) {
        return sql.selectFrom(UNDO_STEP)
                .where(UNDO_STEP.IS_UNDONE.isFalse())
                .orderBy(UNDO_STEP.ID.desc())
                .limit(1)
                .fetchOptional(s -> new Step(s.getId(), Label.read(s.getLabel(), s.getArguments())));
    }

    private static Optional<Step> earliestUndone(DSLContext sql) {
        return sql.selectFrom(UNDO_STEP)
                .where(UNDO_STEP.IS_UNDONE.isTrue())
                .orderBy(UNDO_STEP.ID)
                .limit(1)
                .fetchOptional(s -> new Step(s.getId(), Label.read(s.getLabel(), s.getArguments())));
    }

    private record Step(long id, Label label) {}

    /// SQLite rolled back under work that caught its failure and went on; what the work wrote after that must not stay.
    static final class LostTransaction extends IllegalStateException {
        LostTransaction() {
            super("The transaction was rolled back under the change");
        }
    }
}
