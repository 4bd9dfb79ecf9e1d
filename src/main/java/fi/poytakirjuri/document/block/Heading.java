package fi.poytakirjuri.document.block;

import java.util.List;

/// A heading; the paper's main title is level 1, the items of a meeting level 2, parts of an item level 3.
public record Heading(int level, List<Inline> inlines) implements Block {
    public Heading {
        if (level < 1 || level > 3) throw new IllegalArgumentException("No heading level " + level);
        inlines = List.copyOf(inlines);
    }

    public static Heading of(int level, String text) {
        return new Heading(level, List.of(Inline.text(text)));
    }
}
