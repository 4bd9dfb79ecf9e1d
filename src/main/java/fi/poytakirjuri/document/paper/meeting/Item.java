package fi.poytakirjuri.document.paper.meeting;

import static fi.poytakirjuri.document.paper.meeting.Passages.placed;

import fi.poytakirjuri.document.block.Block;
import fi.poytakirjuri.document.block.Heading;
import fi.poytakirjuri.document.block.Inline;
import fi.poytakirjuri.document.block.Paragraph;
import fi.poytakirjuri.document.paper.PaperPlace;
import fi.poytakirjuri.language.Texts;
import fi.poytakirjuri.register.meeting.AgendaClock;
import fi.poytakirjuri.register.meeting.AgendaItem;
import fi.poytakirjuri.register.meeting.ItemText;
import fi.poytakirjuri.register.meeting.Minutes;
import java.util.ArrayList;
import java.util.List;

/// One matter of a meeting on paper: each part asked for adds its blocks, a part that is not written adds none.
final class Item {
    private final AgendaItem item;
    private final Minutes.Matter matter;
    private final Minutes minutes;
    private final Passages passages;
    private final Texts texts;
    private final List<Block> blocks = new ArrayList<>();

    Item(Minutes.Matter matter, Minutes minutes, Passages passages, Texts texts) {
        this.item = matter.item();
        this.matter = matter;
        this.minutes = minutes;
        this.passages = passages;
        this.texts = texts;
    }

    List<Block> blocks() {
        return blocks;
    }

    /// 4 § Title; a sub-item's heading is one level lower.
    Item heading() {
        var number = item.number().write(minutes.meeting().numberStyle());
        int level = item.parentId() == null ? 2 : 3;
        var heading = Heading.of(level, (number + " " + passages.line(item.title())).strip());
        blocks.addAll(placed(place(ItemText.TITLE), List.of(heading)));
        return this;
    }

    /// When it begins, who presents it, and how long it takes: klo 13.15, 15 min, esittelijä Ritva Mäenpää.
    Item course(AgendaClock clock) {
        var parts = new ArrayList<String>();
        clock.begins(item.id()).ifPresent(at -> parts.add(texts.dates().clock(at)));
        if (item.minutes() != null) parts.add(texts.get("paper.item.minutes", item.minutes()));
        if (!item.presenter().name().isBlank())
            parts.add(texts.get("paper.item.presenter", item.presenter().name()));
        if (!parts.isEmpty()) blocks.add(Paragraph.of(Inline.emphasis(String.join(", ", parts))));
        return this;
    }

    Item plain(ItemText text) {
        blocks.addAll(passages.text(place(text), item.text(text)));
        return this;
    }

    Item labelled(ItemText text) {
        blocks.addAll(passages.labelled(place(text), texts.of("paper", text), item.text(text)));
        return this;
    }

    /// The secretary's own notes, on an internal paper only.
    Item internalNotes() {
        var notes = passages.withheld().internalNotes(matter);
        var text = ItemText.INTERNAL_NOTES;
        blocks.addAll(passages.labelled(place(text), texts.of("paper", text), notes));
        return this;
    }

    Item actions() {
        if (!matter.actions().isEmpty())
            blocks.addAll(placed(
                    new PaperPlace.OfActions(item.id()),
                    List.of(new ActionTable(passages, texts).of(matter.actions()))));
        return this;
    }

    private PaperPlace place(ItemText text) {
        return new PaperPlace.OfItem(item.id(), text);
    }
}
