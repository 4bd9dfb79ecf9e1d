package fi.poytakirjuri.document.paper.meeting;

import static fi.poytakirjuri.document.paper.meeting.Passages.placed;

import fi.poytakirjuri.document.block.Block;
import fi.poytakirjuri.document.block.Heading;
import fi.poytakirjuri.document.block.Inline;
import fi.poytakirjuri.document.block.Paragraph;
import fi.poytakirjuri.document.paper.PaperPlace;
import fi.poytakirjuri.document.paper.Preset.ItemPart;
import fi.poytakirjuri.document.paper.Preset.Look;
import fi.poytakirjuri.language.Texts;
import fi.poytakirjuri.register.meeting.AgendaClock;
import fi.poytakirjuri.register.meeting.AgendaItem;
import fi.poytakirjuri.register.meeting.ItemText;
import fi.poytakirjuri.register.meeting.MeetingDuty;
import fi.poytakirjuri.register.meeting.Minutes;
import java.util.ArrayList;
import java.util.List;

/// One matter of a meeting on paper, part by part; a part that is not written has no blocks.
final class Item {
    private final AgendaItem item;
    private final Minutes.Matter matter;
    private final Minutes minutes;
    private final AgendaClock clock;
    private final Passages passages;
    private final Texts texts;

    Item(Minutes.Matter matter, Minutes minutes, AgendaClock clock, Passages passages, Texts texts) {
        this.item = matter.item();
        this.matter = matter;
        this.minutes = minutes;
        this.clock = clock;
        this.passages = passages;
        this.texts = texts;
    }

    List<Block> part(ItemPart part) {
        return switch (part.piece()) {
            case HEADING -> heading();
            case COURSE -> course();
            case PRESENTER -> presenter();
            case RECUSED -> recused();
            case TEXT -> text(ItemText.TEXT, part.look());
            case BACKGROUND -> text(ItemText.BACKGROUND, part.look());
            case DISCUSSION -> text(ItemText.DISCUSSION, part.look());
            case PROPOSAL -> text(ItemText.PROPOSAL, part.look());
            case DECISION -> decision(part.look());
            case INTERNAL_NOTES -> text(ItemText.INTERNAL_NOTES, part.look());
            case ACTIONS -> actions();
        };
    }

    /// 4 § Title; a sub-item's heading is one level lower.
    private List<Block> heading() {
        var number = item.number().write(minutes.meeting().numberStyle());
        int level = item.parentId() == null ? 2 : 3;
        var heading = Heading.of(level, (number + " " + item.title()).strip());
        return placed(place(ItemText.TITLE), List.of(heading));
    }

    /// klo 13.15, 15 min, esittelijä Ritva Mäenpää; for those who meet, not for the public.
    private List<Block> course() {
        if (passages.withheld().isPublic()) return List.of();
        var parts = new ArrayList<String>();
        clock.begins(item.id()).ifPresent(at -> parts.add(texts.dates().clock(at)));
        if (item.minutes() != null) parts.add(texts.get("paper.item.minutes", item.minutes()));
        if (!item.presenter().name().isBlank())
            parts.add(texts.get("paper.item.presenter", item.presenter().name()));
        return parts.isEmpty() ? List.of() : List.of(Paragraph.of(Inline.emphasis(String.join(", ", parts))));
    }

    private List<Block> presenter() {
        var name = item.presenter().name();
        return name.isBlank()
                ? List.of()
                : List.of(Paragraph.of(name).labelled(texts.get("paper.item.presenter.label")));
    }

    /// Those who were disqualified (esteellinen) left while the item was dealt with.
    private List<Block> recused() {
        return minutes.attendees().stream()
                .filter(who -> who.movements().stream()
                        .anyMatch(m -> m.isRecused() && Long.valueOf(item.id()).equals(m.itemId())))
                .<Block>map(who -> Paragraph.of(texts.get("paper.item.recused", who.name())))
                .toList();
    }

    private List<Block> text(ItemText text, Look look) {
        var words = text == ItemText.INTERNAL_NOTES ? passages.withheld().internalNotes(matter) : item.text(text);
        return switch (look) {
            case PLAIN -> passages.text(place(text), words);
            case LABELLED -> passages.labelled(place(text), texts.of("paper", text), words);
            case PRESENTED -> passages.labelled(place(text), presented(text), words);
            case BOXED -> passages.boxed(place(text), words);
        };
    }

    /// The words of the decision, and below them how the votes fell and whose opinion differed.
    private List<Block> decision(Look look) {
        var resolution = item.resolution();
        var place = place(ItemText.DECISION);
        var blocks = new ArrayList<>(text(ItemText.DECISION, look));
        if (resolution.isUnanimous())
            blocks.addAll(placed(place, List.of(Paragraph.of(texts.get("paper.decision.unanimous")))));
        blocks.addAll(passages.labelled(place, texts.get("paper.decision.vote"), resolution.vote()));
        blocks.addAll(passages.labelled(place, texts.get("paper.decision.dissent"), resolution.dissent()));
        return blocks;
    }

    /// The chair's own proposals need no name.
    private String presented(ItemText text) {
        var presenter = item.presenter().name();
        boolean isChair = presenter.equals(minutes.duties().get(MeetingDuty.CHAIR));
        return presenter.isBlank() || isChair
                ? texts.of("paper", text)
                : texts.get("paper.item.proposal.of", presenter);
    }

    private List<Block> actions() {
        if (matter.actions().isEmpty()) return List.of();
        var table = new ActionTable(texts).of(matter.actions());
        return placed(new PaperPlace.OfActions(item.id()), List.of(table));
    }

    private PaperPlace place(ItemText text) {
        return new PaperPlace.OfItem(item.id(), text);
    }
}
