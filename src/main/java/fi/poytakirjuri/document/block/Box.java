package fi.poytakirjuri.document.block;

import java.util.List;

/// A part set apart from the rest on a faint ground.
public record Box(List<Block> blocks) implements Block {
    public Box {
        blocks = List.copyOf(blocks);
    }
}
