package fi.poytakirjuri.document.paper.meeting;

import static fi.poytakirjuri.document.paper.meeting.Passages.placed;

import fi.poytakirjuri.document.block.Block;
import fi.poytakirjuri.document.block.Inline;
import fi.poytakirjuri.document.block.Paragraph;
import fi.poytakirjuri.document.block.Table;
import fi.poytakirjuri.document.block.Table.Align;
import fi.poytakirjuri.document.block.Table.Cell;
import fi.poytakirjuri.document.block.Table.Column;
import fi.poytakirjuri.document.block.Table.Row;
import fi.poytakirjuri.document.paper.PaperPlace;
import fi.poytakirjuri.document.paper.PaperWords;
import fi.poytakirjuri.language.Texts;
import fi.poytakirjuri.register.meeting.AgendaItem;
import fi.poytakirjuri.register.meeting.ItemComment;
import fi.poytakirjuri.register.meeting.ItemText;
import fi.poytakirjuri.register.meeting.Minutes;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/// The chair's course of the meeting: when each item begins, how long it may take, who presents it, what is proposed
/// and what to keep in mind, with room to write; then whether it all fits the time.
final class RunSheet {
    private static final double ROOM_TO_WRITE = 45;

    private final Minutes minutes;
    private final Items items;
    private final Texts texts;

    RunSheet(Minutes minutes, Items items, Texts texts) {
        this.minutes = minutes;
        this.items = items;
        this.texts = texts;
    }

    List<Block> blocks() {
        if (minutes.matters().isEmpty()) return List.of();
        var blocks = new ArrayList<Block>();
        blocks.add(new Table(
                "",
                List.of(
                        Column.of(texts.get("paper.run.begins")),
                        Column.of(texts.get("paper.run.item")),
                        new Column(texts.get("paper.run.minutes"), Align.END),
                        new Column(texts.get("paper.run.done"), Align.START, ROOM_TO_WRITE)),
                minutes.matters().stream().map(this::row).toList(),
                false));
        blocks.addAll(end());
        return blocks;
    }

    private Row row(Minutes.Matter matter) {
        var item = matter.item();
        var number = item.number().write(minutes.meeting().numberStyle());
        var title = Paragraph.of(Inline.strong((number + " " + item.title()).strip()));
        var about = new ArrayList<Block>();
        about.addAll(placed(new PaperPlace.OfItem(item.id(), ItemText.TITLE), List.of(title)));
        about.addAll(items.of(matter));
        for (var comment : matter.comments()) if (!comment.isSettled()) about.add(said(comment));
        return new Row(List.of(begins(item), new Cell(about), length(item), Cell.of("")));
    }

    /// A comment that waits to be dealt with; no other paper tells it.
    private Paragraph said(ItemComment comment) {
        var who = comment.author().isBlank()
                ? texts.get("paper.run.comment")
                : texts.get("paper.run.comment.by", comment.author());
        return Paragraph.of(Inline.strong(who + " "), Inline.text(comment.text()));
    }

    private Cell begins(AgendaItem item) {
        var at = items.clock().begins(item.id()).map(texts.dates()::time).orElse("");
        return item.fixedTime() == null
                ? Cell.of(at)
                : Cell.of(
                        Inline.strong(texts.dates().time(item.fixedTime())),
                        Inline.lineBreak(),
                        Inline.text(texts.get("paper.run.fixed")));
    }

    private static Cell length(AgendaItem item) {
        return Cell.of(item.minutes() == null ? "" : String.valueOf(item.minutes()));
    }

    /// When the items end, and whether that is in time.
    private List<Block> end() {
        var clock = items.clock();
        var sentences = new ArrayList<Inline>();
        clock.ends()
                .ifPresent(at -> sentences.add(
                        Inline.text(texts.get("paper.run.ends", texts.dates().clock(at)) + " ")));
        clock.available().ifPresent(available -> sentences.add(fits(available.minus(clock.used()))));
        var unknown = unknown();
        if (!unknown.isEmpty()) sentences.add(Inline.text(" " + texts.get("paper.run.unknown", unknown)));
        return sentences.isEmpty() ? List.of() : List.of(new Paragraph(sentences));
    }

    private Inline fits(Duration spare) {
        long minutes = spare.toMinutes();
        if (minutes < 0) return Inline.strong(texts.get("paper.run.over", -minutes));
        return Inline.text(minutes == 0 ? texts.get("paper.run.exact") : texts.get("paper.run.spare", minutes));
    }

    /// The main items that nobody has given any time.
    private String unknown() {
        var ids = minutes.matters().stream()
                .map(Minutes.Matter::item)
                .filter(item -> item.parentId() == null && item.minutes() == null && !hasTimedParts(item))
                .map(AgendaItem::id)
                .toList();
        return PaperWords.items(minutes, ids, texts);
    }

    private boolean hasTimedParts(AgendaItem item) {
        return minutes.matters().stream()
                .map(Minutes.Matter::item)
                .anyMatch(sub -> Long.valueOf(item.id()).equals(sub.parentId()) && sub.minutes() != null);
    }
}
