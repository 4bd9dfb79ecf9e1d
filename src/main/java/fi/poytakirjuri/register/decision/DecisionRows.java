package fi.poytakirjuri.register.decision;

import static fi.poytakirjuri.register.db.schema.Tables.DECISION;

import fi.poytakirjuri.register.db.schema.tables.records.DecisionRecord;
import java.util.List;
import org.jooq.Condition;
import org.jooq.DSLContext;

/// Reads decisions, the latest first.
final class DecisionRows {
    private DecisionRows() {}

    static List<Decision> where(DSLContext sql, Condition condition) {
        return sql.selectFrom(DECISION)
                .where(condition)
                .orderBy(DECISION.YEAR.desc(), DECISION.NUMBER.desc())
                .fetch(DecisionRows::decision);
    }

    private static Decision decision(DecisionRecord row) {
        return new Decision(
                row.getId(),
                row.getBodyId(),
                row.getItemId(),
                new DecisionNumber(row.getNumber(), row.getYear()),
                row.getOutcome(),
                row.getText(),
                row.getState(),
                row.getSupersededById(),
                row.getIsUnanimous(),
                row.getDissent(),
                row.getVote(),
                row.getIsWithdrawn());
    }
}
