package fi.poytakirjuri.ui.kit;

import javafx.scene.control.Label;

/// The icon of a state's label. A cell dresses its label again and again while it is laid out, and an icon made then
/// would stand without its style until the next time; so the same icon stays.
public final class StateIcon {
    private StateIcon() {}

    public static void put(Label label, Icon icon) {
        if (label.getUserData() == icon) return;
        label.setUserData(icon);
        label.setGraphic(icon.node());
        label.applyCss();
    }
}
