package fi.poytakirjuri.document.block;

import java.util.List;

/// Blocks that stay on one page where a page has room for them.
public record KeepTogether(List<Block> blocks) implements Block {
    public KeepTogether {
        blocks = List.copyOf(blocks);
    }
}
