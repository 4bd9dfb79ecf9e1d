package fi.poytakirjuri.document.block;

import java.util.ArrayList;
import java.util.List;

/// Running text.
public record Paragraph(List<Inline> inlines) implements Block {
    public Paragraph {
        inlines = List.copyOf(inlines);
    }

    public static Paragraph of(Inline... inlines) {
        return new Paragraph(List.of(inlines));
    }

    public static Paragraph of(String text) {
        return of(Inline.text(text));
    }

    /// The same paragraph with a bold label before it: **Päätös:** Merkittiin tiedoksi.
    public Paragraph labelled(String label) {
        var all = new ArrayList<Inline>();
        all.add(Inline.strong(label));
        all.add(Inline.text(" "));
        all.addAll(inlines);
        return new Paragraph(all);
    }
}
