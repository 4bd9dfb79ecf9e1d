package fi.poytakirjuri.ui.meeting.attendance;

import fi.poytakirjuri.language.Texts;
import fi.poytakirjuri.register.choice.Presence;
import fi.poytakirjuri.ui.kit.Icon;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// Whether someone is there, in words with an icon.
final class PresenceLabel extends Label {
    private final Texts texts;

    PresenceLabel(Texts texts) {
        this.texts = texts;
        setMinWidth(Region.USE_PREF_SIZE);
    }

    void show(@Nullable Presence presence) {
        setText(words(texts, presence));
        setGraphic(icon(presence).node());
        getStyleClass().setAll("label", "state", tone(presence));
    }

    static String words(Texts texts, @Nullable Presence presence) {
        return presence == null ? texts.get("meeting.attendance.unmarked") : texts.of("meeting", presence);
    }

    static Icon icon(@Nullable Presence presence) {
        if (presence == null) return Icon.MORE;
        return switch (presence) {
            case PRESENT -> Icon.DONE;
            case REMOTE -> Icon.SYSTEM_LOOK;
            case APOLOGY -> Icon.MAIL;
            case ABSENT -> Icon.VACANT;
        };
    }

    private static String tone(@Nullable Presence presence) {
        if (presence == null) return "calm";
        return switch (presence) {
            case PRESENT, REMOTE -> "good";
            case APOLOGY -> "watch";
            case ABSENT -> "calm";
        };
    }
}
