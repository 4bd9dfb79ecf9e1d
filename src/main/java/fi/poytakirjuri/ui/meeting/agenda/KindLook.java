package fi.poytakirjuri.ui.meeting.agenda;

import fi.poytakirjuri.register.choice.ItemKind;
import fi.poytakirjuri.ui.kit.Icon;

/// The icon beside the word of an item's kind.
final class KindLook {
    private KindLook() {}

    static Icon icon(ItemKind kind) {
        return switch (kind) {
            case PROCEDURE -> Icon.MEETING;
            case DECISION -> Icon.DECISION;
            case DISCUSSION -> Icon.COMMENT;
            case INFO -> Icon.NOTICE;
            case FOLLOW_UP -> Icon.ACTION;
        };
    }
}
