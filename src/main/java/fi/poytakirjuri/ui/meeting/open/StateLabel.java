package fi.poytakirjuri.ui.meeting.open;

import fi.poytakirjuri.language.Texts;
import fi.poytakirjuri.register.choice.MeetingState;
import fi.poytakirjuri.ui.kit.Icon;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/// A meeting's state in words with an icon.
public final class StateLabel extends Label {
    private final Texts texts;

    public StateLabel(Texts texts) {
        this.texts = texts;
        setMinWidth(Region.USE_PREF_SIZE);
    }

    public void show(MeetingState state) {
        setText(texts.of("meeting", state));
        setGraphic(icon(state).node());
        getStyleClass().setAll("label", "state", tone(state));
    }

    public static Icon icon(MeetingState state) {
        return switch (state) {
            case PLANNED -> Icon.MEETINGS;
            case AGENDA -> Icon.AGENDA;
            case INVITED -> Icon.SEND;
            case HELD -> Icon.MEMBERS;
            case FINALISED -> Icon.LOCK;
            case APPROVED -> Icon.DONE;
            case PUBLISHED -> Icon.PUBLISH;
            case CANCELLED -> Icon.REMOVE;
        };
    }

    private static String tone(MeetingState state) {
        return switch (state) {
            case PLANNED, AGENDA, CANCELLED -> "calm";
            case INVITED, HELD -> "watch";
            case FINALISED, APPROVED, PUBLISHED -> "good";
        };
    }
}
