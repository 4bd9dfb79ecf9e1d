package fi.poytakirjuri.document.block;

import java.util.List;

/// A part set apart from the rest on a faint ground. With a heading it begins under a line of its own colour, and the
/// heading is one of the outline: a level below the heading the box stands under, where there is one left.
///
/// @param heading "Kumppanuuden vahvistaja"; empty for none
public record Box(String heading, List<Block> blocks) implements Block {
    public Box {
        heading = heading.strip();
        blocks = List.copyOf(blocks);
    }

    public Box(List<Block> blocks) {
        this("", blocks);
    }
}
