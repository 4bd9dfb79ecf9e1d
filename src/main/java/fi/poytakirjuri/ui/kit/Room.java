package fi.poytakirjuri.ui.kit;

/// The rooms of the navigation, in its order. A room's name stands under `kit.Room.NAME`.
public enum Room {
    DASHBOARD(Icon.HOME),
    MEMBERS(Icon.MEMBERS),
    MEETINGS(Icon.MEETINGS),
    PAPERS(Icon.PAPERS),
    SETTINGS(Icon.SETTINGS);

    private final Icon icon;

    Room(Icon icon) {
        this.icon = icon;
    }

    public Icon icon() {
        return icon;
    }
}
