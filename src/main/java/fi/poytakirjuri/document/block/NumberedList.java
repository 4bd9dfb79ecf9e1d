package fi.poytakirjuri.document.block;

import java.util.List;

/// Items numbered upwards from `first`.
public record NumberedList(int first, List<ListItem> items) implements Block {
    public NumberedList {
        items = List.copyOf(items);
    }

    public static NumberedList of(List<String> items) {
        return new NumberedList(1, items.stream().map(ListItem::of).toList());
    }
}
