package fi.poytakirjuri.document.paper.meeting;

import fi.poytakirjuri.document.block.Block;
import fi.poytakirjuri.document.block.Box;
import fi.poytakirjuri.document.block.Inline;
import fi.poytakirjuri.document.block.Paragraph;
import fi.poytakirjuri.document.block.Pillars;
import fi.poytakirjuri.document.block.Placed;
import fi.poytakirjuri.document.paper.PaperPlace;
import fi.poytakirjuri.document.text.Markup;
import java.util.ArrayList;
import java.util.List;

/// The secretary's own texts as blocks, each with its place.
final class Passages {
    private final Withheld withheld;

    Passages(Withheld withheld) {
        this.withheld = withheld;
    }

    Withheld withheld() {
        return withheld;
    }

    /// A text that may have several paragraphs and lists; nothing for an empty one.
    List<Block> text(PaperPlace place, String typed) {
        return placed(place, blocks(typed));
    }

    /// The same with a bold label before its first words, or on a line of its own before a list or a table.
    List<Block> labelled(PaperPlace place, String label, String typed) {
        var blocks = new ArrayList<>(blocks(typed));
        if (blocks.isEmpty()) return List.of();
        if (blocks.getFirst() instanceof Paragraph first) blocks.set(0, first.labelled(label));
        else blocks.addFirst(Paragraph.of(Inline.strong(label)));
        return placed(place, blocks);
    }

    /// The same in a box over the page's width; a first line that is wholly bold becomes the box's heading.
    List<Block> boxed(PaperPlace place, String typed) {
        var blocks = blocks(typed);
        if (blocks.isEmpty()) return List.of();
        var heading = blocks.getFirst() instanceof Paragraph(var inlines)
                        && inlines.size() == 1
                        && inlines.getFirst() instanceof Inline.Strong(var strong)
                ? Inline.plain(strong)
                : "";
        var rest = heading.isEmpty() ? blocks : blocks.subList(1, blocks.size());
        return placed(place, List.of(Pillars.of(new Box(heading, rest))));
    }

    static List<Block> placed(PaperPlace place, List<? extends Block> blocks) {
        return blocks.isEmpty() ? List.of() : List.of(new Placed(place.written(), List.copyOf(blocks)));
    }

    private static List<Block> blocks(String typed) {
        return Markup.blocks(typed);
    }
}
