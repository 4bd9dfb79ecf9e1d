package fi.poytakirjuri.ui.kit;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// The rooms of the navigation, in its order. A room's name stands under `kit.Room.NAME`.
public enum Room {
    DASHBOARD(Icon.HOME),
    MEMBERS(Icon.MEMBERS),
    MEETINGS(Icon.MEETINGS),
    TASKS(Icon.ACTION),
    DECISIONS(Icon.DECISION),
    THEMES(Icon.THEME),
    PAPERS(Icon.PAPERS),
    TERMS(Icon.TERM),
    CHECKS(Icon.CHECKS),
    PRIVACY(Icon.PRIVACY),
    SETTINGS(Icon.SETTINGS);

    private final Icon icon;

    Room(Icon icon) {
        this.icon = icon;
    }

    public Icon icon() {
        return icon;
    }

    /// What the room is called in a [Place]'s address.
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Room> of(String word) {
        return Arrays.stream(values()).filter(room -> room.word().equals(word)).findFirst();
    }
}
