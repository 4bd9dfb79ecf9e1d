package fi.poytakirjuri.ui.decision;

import fi.poytakirjuri.language.Texts;
import fi.poytakirjuri.register.choice.DecisionState;
import fi.poytakirjuri.register.decision.Decision;
import fi.poytakirjuri.ui.kit.Icon;
import fi.poytakirjuri.ui.kit.StateIcon;
import javafx.scene.control.Label;

/// How a decision stands, in words with an icon.
final class DecisionLook {
    private DecisionLook() {}

    static String words(Decision decision, Texts texts) {
        if (decision.isWithdrawn()) return texts.get("decision.withdrawn");
        return decision.hasState() ? texts.of("decision", decision.state()) : texts.get("decision.noted");
    }

    static void dress(Label label, Decision decision, Texts texts) {
        label.setText(words(decision, texts));
        label.getStyleClass().setAll("label", "state", tone(decision));
        StateIcon.put(label, icon(decision));
        label.setMinWidth(Label.USE_PREF_SIZE);
    }

    private static Icon icon(Decision decision) {
        if (decision.isWithdrawn()) return Icon.EDIT;
        if (!decision.hasState()) return Icon.NOTICE;
        return switch (decision.state()) {
            case IN_FORCE -> Icon.DECISION;
            case DONE -> Icon.DONE;
            case SUPERSEDED -> Icon.FORWARD;
        };
    }

    private static String tone(Decision decision) {
        if (decision.isWithdrawn()) return "watch";
        return decision.hasState() && decision.state() != DecisionState.SUPERSEDED ? "good" : "calm";
    }
}
