package fi.poytakirjuri.document.block;

import java.util.List;

/// One item of a list: usually a paragraph, perhaps with a list of its own.
public record ListItem(List<Block> blocks) {
    public ListItem {
        blocks = List.copyOf(blocks);
    }

    public static ListItem of(String text) {
        return new ListItem(List.of(Paragraph.of(text)));
    }
}
