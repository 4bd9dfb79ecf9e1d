package fi.poytakirjuri.document.block;

import java.util.List;

/// Items in no particular order.
public record BulletList(List<ListItem> items) implements Block {
    public BulletList {
        items = List.copyOf(items);
    }

    public static BulletList of(List<String> items) {
        return new BulletList(items.stream().map(ListItem::of).toList());
    }
}
