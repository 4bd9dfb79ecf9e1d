package fi.poytakirjuri.ui.nomination;

import fi.poytakirjuri.exchange.nomination.Proposal;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;

/// A proposal in the preview, and whether it is to be taken in.
final class ImportRow {
    private final Proposal proposal;
    private final BooleanProperty chosen;

    ImportRow(Proposal proposal, boolean isChosen) {
        this.proposal = proposal;
        this.chosen = new SimpleBooleanProperty(isChosen && proposal.isPossible());
    }

    Proposal proposal() {
        return proposal;
    }

    BooleanProperty chosenProperty() {
        return chosen;
    }

    boolean isChosen() {
        return chosen.get();
    }

    /// A row without a name stays out.
    void turn() {
        if (proposal.isPossible()) chosen.set(!chosen.get());
    }
}
