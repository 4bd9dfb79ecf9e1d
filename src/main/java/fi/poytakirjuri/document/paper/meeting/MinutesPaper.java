package fi.poytakirjuri.document.paper.meeting;

import fi.poytakirjuri.document.block.Block;
import fi.poytakirjuri.language.Texts;
import fi.poytakirjuri.register.meeting.ItemText;
import fi.poytakirjuri.register.meeting.Minutes;
import java.util.ArrayList;
import java.util.List;

/// Pöytäkirja: the formal paper, with labelled background, discussion, proposal and decision, signatures and checking.
final class MinutesPaper {
    private final Minutes minutes;
    private final Passages passages;
    private final Texts texts;

    MinutesPaper(Minutes minutes, Passages passages, Texts texts) {
        this.minutes = minutes;
        this.passages = passages;
        this.texts = texts;
    }

    List<Block> blocks() {
        var blocks = new ArrayList<Block>();
        blocks.addAll(new Opening(minutes, passages, texts).asHeld());
        blocks.addAll(new People(minutes, texts).whoWasThere());
        for (var matter : minutes.matters()) blocks.addAll(item(matter));
        var closing = new Closing(minutes, passages, texts);
        blocks.addAll(closing.signaturesAndChecking());
        blocks.addAll(closing.attachmentsAndDistribution());
        return blocks;
    }

    private List<Block> item(Minutes.Matter matter) {
        return new Item(matter, minutes, passages, texts)
                .heading()
                .plain(ItemText.TEXT)
                .labelled(ItemText.BACKGROUND)
                .labelled(ItemText.DISCUSSION)
                .labelled(ItemText.PROPOSAL)
                .labelled(ItemText.DECISION)
                .internalNotes()
                .actions()
                .blocks();
    }
}
