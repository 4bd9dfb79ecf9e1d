package fi.poytakirjuri.document.block;

import java.util.List;

/// Items numbered upwards from `first`, with a mark after each number: 1. or 1).
public record NumberedList(int first, Mark mark, List<ListItem> items) implements Block {
    public NumberedList {
        items = List.copyOf(items);
    }

    public NumberedList(int first, List<ListItem> items) {
        this(first, Mark.PERIOD, items);
    }

    public static NumberedList of(List<String> items) {
        return new NumberedList(1, items.stream().map(ListItem::of).toList());
    }

    /// As it stands before the item, counted from 0.
    public String label(int item) {
        return first + item + mark.written;
    }

    /// What stands after an item's number.
    public enum Mark {
        PERIOD("."),
        PARENTHESIS(")");

        private final String written;

        Mark(String written) {
            this.written = written;
        }
    }
}
