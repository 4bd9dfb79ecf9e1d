package fi.poytakirjuri.ui.decision;

import fi.poytakirjuri.language.Folding;
import fi.poytakirjuri.register.choice.DecisionState;
import fi.poytakirjuri.register.choice.Outcome;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Which decisions are shown: those having every typed word, and of each kind that was chosen.
record DecisionFilter(
        String typed,
        @Nullable Integer year,
        @Nullable Outcome outcome,
        @Nullable DecisionState state,
        @Nullable Long themeId) {
    static DecisionFilter none() {
        return new DecisionFilter("", null, null, null, null);
    }

    DecisionFilter typing(String words) {
        return new DecisionFilter(words, year, outcome, state, themeId);
    }

    DecisionFilter ofYear(@Nullable Integer one) {
        return new DecisionFilter(typed, one, outcome, state, themeId);
    }

    DecisionFilter ofOutcome(@Nullable Outcome one) {
        return new DecisionFilter(typed, year, one, state, themeId);
    }

    DecisionFilter ofState(@Nullable DecisionState one) {
        return new DecisionFilter(typed, year, outcome, one, themeId);
    }

    DecisionFilter ofTheme(@Nullable Long one) {
        return new DecisionFilter(typed, year, outcome, state, one);
    }

    List<DecisionLine> of(List<DecisionLine> lines) {
        return lines.stream().filter(this::lets).toList();
    }

    private boolean lets(DecisionLine line) {
        var decision = line.decision();
        var theme = line.theme();
        return (year == null || decision.number().year() == year)
                && (outcome == null || decision.outcome() == outcome)
                && (state == null || decision.hasState() && decision.state() == state)
                && (themeId == null || theme != null && theme.themeId() == themeId)
                && Folding.hasAll(line.folded(), typed);
    }
}
