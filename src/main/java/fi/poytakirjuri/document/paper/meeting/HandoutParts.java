package fi.poytakirjuri.document.paper.meeting;

import static fi.poytakirjuri.document.paper.meeting.Passages.placed;

import fi.poytakirjuri.document.block.Block;
import fi.poytakirjuri.document.block.Box;
import fi.poytakirjuri.document.block.Heading;
import fi.poytakirjuri.document.block.Pillars;
import fi.poytakirjuri.document.paper.PaperPlace;
import fi.poytakirjuri.register.meeting.ItemText;
import fi.poytakirjuri.register.meeting.Minutes;
import java.util.ArrayList;
import java.util.List;

/// A discussion handout: each item a part, its sub-items boxes side by side, what is in round brackets an open point.
/// Nothing is numbered; one talks of a handout by pointing.
final class HandoutParts {
    private static final int LONGEST_NAME = 60;

    private final Minutes minutes;
    private final Items items;

    HandoutParts(Minutes minutes, Items items) {
        this.minutes = minutes;
        this.items = items;
    }

    List<Block> blocks() {
        var blocks = new ArrayList<Block>();
        for (var matter : minutes.matters())
            if (matter.item().parentId() == null) {
                blocks.addAll(placed(title(matter), List.of(Heading.of(2, name(matter)))));
                blocks.addAll(items.of(matter));
                blocks.addAll(pillars(matter));
            }
        return OpenQuestions.marked(blocks);
    }

    private List<Block> pillars(Minutes.Matter part) {
        var boxes = minutes.matters().stream()
                .filter(sub -> Long.valueOf(part.item().id()).equals(sub.item().parentId()))
                .map(sub -> new Box(name(sub), placed(title(sub), items.of(sub))))
                .toList();
        return boxes.isEmpty() ? List.of() : placed(title(part), List.of(abreast(boxes)));
    }

    /// Boxes headed by whole sentences need width to be read at a glance.
    private static Pillars abreast(List<Box> boxes) {
        boolean hasSentences = boxes.stream().anyMatch(box -> box.heading().length() > LONGEST_NAME);
        return hasSentences ? new Pillars(2, boxes) : Pillars.of(boxes);
    }

    private String name(Minutes.Matter matter) {
        return matter.item().title();
    }

    private static PaperPlace title(Minutes.Matter matter) {
        return new PaperPlace.OfItem(matter.item().id(), ItemText.TITLE);
    }
}
