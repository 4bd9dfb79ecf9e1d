package fi.poytakirjuri.register.live;

import fi.poytakirjuri.register.action.Action;
import fi.poytakirjuri.register.meeting.ItemText;
import fi.poytakirjuri.register.meeting.Minutes;
import java.util.ArrayList;
import java.util.List;

/// What was entered of an item: a paragraph of one of its texts, or an action. It is the same record that the memo is
/// written in, seen piece by piece.
public sealed interface Entry {
    EntryKind kind();

    /// What tells it from the item's other entries, also after the program has been started anew.
    String key();

    /// A paragraph of a text.
    ///
    /// @param at its place among the text's paragraphs, from 0
    record Written(EntryKind kind, ItemText field, int at, String words) implements Entry {
        @Override
        public String key() {
            return field + " " + words;
        }
    }

    /// An action agreed in the item.
    record Agreed(Action action) implements Entry {
        @Override
        public EntryKind kind() {
            return EntryKind.ACTION;
        }

        @Override
        public String key() {
            return "action " + action.id();
        }
    }

    /// The entries of an item in the order of the paper.
    static List<Entry> of(Minutes.Matter matter, Noting noting) {
        var entries = new ArrayList<Entry>();
        for (var field : List.of(ItemText.TEXT, ItemText.DISCUSSION, ItemText.DECISION)) {
            var paragraphs = Paragraphs.of(matter.item().text(field)).all();
            for (int i = 0; i < paragraphs.size(); i++)
                entries.add(new Written(kind(field, paragraphs.get(i), noting), field, i, paragraphs.get(i)));
        }
        for (var action : matter.actions()) entries.add(new Agreed(action));
        return List.copyOf(entries);
    }

    private static EntryKind kind(ItemText field, String words, Noting noting) {
        return switch (field) {
            case DISCUSSION -> EntryKind.DISCUSSION;
            case DECISION -> noting.isNoting(words) ? EntryKind.NOTED : EntryKind.DECISION;
            case TITLE, SOURCE, BACKGROUND, PROPOSAL, TEXT, INTERNAL_NOTES -> EntryKind.TEXT;
        };
    }
}
