package fi.poytakirjuri.document.block;

import java.util.List;

/// A few words hanging left of the text they belong to, on its first line: "Jakelu:", "Tiedoksi:".
/// Read as a line of its own before the text; not a heading of the outline.
public record SideHeading(String heading, List<Block> blocks) implements Block {
    public SideHeading {
        heading = heading.strip();
        blocks = List.copyOf(blocks);
    }

    public static SideHeading of(String heading, String text) {
        return new SideHeading(heading, List.of(Paragraph.of(text)));
    }
}
