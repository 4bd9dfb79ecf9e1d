package fi.poytakirjuri.document.block;

import java.util.List;

/// Blocks that come from one place in the register, so that a click on the page finds its editor and the editor its
/// page. Of places within each other the innermost counts.
///
/// @param place any name the caller knows it by, like "item-17"
public record Placed(String place, List<Block> blocks) implements Block {
    public Placed {
        if (place.isBlank()) throw new IllegalArgumentException("A place needs a name");
        blocks = List.copyOf(blocks);
    }
}
