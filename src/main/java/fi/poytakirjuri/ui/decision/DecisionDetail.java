package fi.poytakirjuri.ui.decision;

import fi.poytakirjuri.language.Texts;
import fi.poytakirjuri.register.db.Database;
import fi.poytakirjuri.register.decision.Decision;
import fi.poytakirjuri.register.decision.DecisionStore;
import fi.poytakirjuri.register.meeting.DealtIn;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// One decision with its item, and the decisions it took the place of and gave way to.
record DecisionDetail(
        Decision decision,
        @Nullable DealtIn place,
        @Nullable Decision successor,
        List<Decision> predecessors) {
    DecisionDetail {
        predecessors = List.copyOf(predecessors);
    }

    static Optional<DecisionDetail> read(Database database, long id, Texts texts) {
        return database.read(_ -> {
            var decisions = new DecisionStore(database, texts);
            return decisions
                    .find(id)
                    .map(decision -> new DecisionDetail(
                            decision,
                            decision.itemId() == null
                                    ? null
                                    : DealtIn.find(database, decision.itemId()).orElse(null),
                            decision.supersededById() == null
                                    ? null
                                    : decisions.find(decision.supersededById()).orElse(null),
                            decisions.supersededBy(id)));
        });
    }
}
