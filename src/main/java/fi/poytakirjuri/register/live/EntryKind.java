package fi.poytakirjuri.register.live;

import fi.poytakirjuri.register.meeting.ItemText;
import java.util.Optional;

/// What an entry of an item is, in the order in which papers tell them.
public enum EntryKind {
    TEXT,
    DISCUSSION,
    DECISION,
    /// A decision that only takes note of something.
    NOTED,
    ACTION;

    /// The text of the item that its paragraphs stand in; none for an action, which is a row of its own.
    public Optional<ItemText> field() {
        return switch (this) {
            case TEXT -> Optional.of(ItemText.TEXT);
            case DISCUSSION -> Optional.of(ItemText.DISCUSSION);
            case DECISION, NOTED -> Optional.of(ItemText.DECISION);
            case ACTION -> Optional.empty();
        };
    }
}
