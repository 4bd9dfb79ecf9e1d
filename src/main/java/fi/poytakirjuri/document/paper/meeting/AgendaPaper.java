package fi.poytakirjuri.document.paper.meeting;

import fi.poytakirjuri.document.block.Block;
import fi.poytakirjuri.language.Texts;
import fi.poytakirjuri.register.meeting.AgendaClock;
import fi.poytakirjuri.register.meeting.ItemText;
import fi.poytakirjuri.register.meeting.Minutes;
import java.util.ArrayList;
import java.util.List;

/// Kokouskutsu ja esityslista: when and where, the matters with their background and proposals, the attachments.
/// The internal one, sent to the members, also tells when each matter begins and who presents it.
final class AgendaPaper {
    private final Minutes minutes;
    private final Passages passages;
    private final Texts texts;
    private final AgendaClock clock;

    AgendaPaper(Minutes minutes, Passages passages, Texts texts) {
        this.minutes = minutes;
        this.passages = passages;
        this.texts = texts;
        this.clock = new AgendaClock(
                minutes.meeting().timetable(),
                minutes.matters().stream().map(Minutes.Matter::item).toList());
    }

    List<Block> blocks() {
        var blocks = new ArrayList<Block>();
        var timetable = minutes.meeting().timetable();
        blocks.addAll(new Opening(minutes, passages, texts).blocks(timetable.start(), timetable.end()));
        for (var matter : minutes.matters()) blocks.addAll(item(matter));
        blocks.addAll(new Closing(minutes, passages, texts).attachmentsAndDistribution());
        return blocks;
    }

    private List<Block> item(Minutes.Matter matter) {
        var item = new Item(matter, minutes, passages, texts).heading();
        if (!passages.withheld().isPublic()) item.course(clock);
        return item.plain(ItemText.BACKGROUND)
                .labelled(ItemText.PROPOSAL)
                .internalNotes()
                .blocks();
    }
}
