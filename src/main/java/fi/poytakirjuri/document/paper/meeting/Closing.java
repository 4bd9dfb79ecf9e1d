package fi.poytakirjuri.document.paper.meeting;

import static fi.poytakirjuri.document.paper.meeting.Passages.placed;

import fi.poytakirjuri.document.block.Block;
import fi.poytakirjuri.document.block.Heading;
import fi.poytakirjuri.document.block.ListItem;
import fi.poytakirjuri.document.block.NumberedList;
import fi.poytakirjuri.document.block.SideHeading;
import fi.poytakirjuri.document.paper.PaperPlace;
import fi.poytakirjuri.language.Texts;
import fi.poytakirjuri.register.meeting.Minutes;
import java.util.ArrayList;
import java.util.List;

/// The end of a paper: the attachments, and who gets it.
final class Closing {
    private final Minutes minutes;
    private final Passages passages;
    private final Texts texts;

    Closing(Minutes minutes, Passages passages, Texts texts) {
        this.minutes = minutes;
        this.passages = passages;
        this.texts = texts;
    }

    List<Block> distribution() {
        return side(
                PaperPlace.Part.DISTRIBUTION,
                texts.get("paper.distribution"),
                minutes.meeting().distribution());
    }

    List<Block> copiesTo() {
        return side(
                PaperPlace.Part.COPIES_TO,
                texts.get("paper.copiesTo"),
                minutes.meeting().copiesTo());
    }

    /// Each attachment under its own number, also where one between is left out.
    List<Block> attachments() {
        var blocks = new ArrayList<Block>();
        var run = new ArrayList<ListItem>();
        int next = 0;
        for (var attachment : passages.withheld().attachments()) {
            if (attachment.number() != next && !run.isEmpty()) {
                blocks.add(new NumberedList(next - run.size(), run));
                run.clear();
            }
            run.add(ListItem.of(attachment.name()));
            next = attachment.number() + 1;
        }
        if (run.isEmpty()) return List.of();
        blocks.add(new NumberedList(next - run.size(), run));
        blocks.addFirst(Heading.of(2, texts.get("paper.attachments")));
        return placed(new PaperPlace.OfMeeting(PaperPlace.Part.ATTACHMENTS), blocks);
    }

    private List<Block> side(PaperPlace.Part part, String heading, String typed) {
        return typed.isBlank()
                ? List.of()
                : placed(new PaperPlace.OfMeeting(part), List.of(SideHeading.of(heading, typed)));
    }
}
