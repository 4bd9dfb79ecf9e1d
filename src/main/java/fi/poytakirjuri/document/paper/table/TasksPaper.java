package fi.poytakirjuri.document.paper.table;

import static java.util.Objects.requireNonNull;

import fi.poytakirjuri.document.block.Block;
import fi.poytakirjuri.document.block.Heading;
import fi.poytakirjuri.document.block.Paragraph;
import fi.poytakirjuri.document.block.Table;
import fi.poytakirjuri.document.block.Table.Cell;
import fi.poytakirjuri.document.block.Table.Column;
import fi.poytakirjuri.document.block.Table.Row;
import fi.poytakirjuri.document.paper.Audience;
import fi.poytakirjuri.document.paper.FileNames;
import fi.poytakirjuri.document.paper.Letterhead;
import fi.poytakirjuri.document.paper.MadePaper;
import fi.poytakirjuri.document.paper.PaperWords;
import fi.poytakirjuri.document.paper.PublicWords;
import fi.poytakirjuri.document.paper.TableFrame;
import fi.poytakirjuri.language.Texts;
import fi.poytakirjuri.register.action.Owner;
import fi.poytakirjuri.register.meeting.DealtIn;
import fi.poytakirjuri.register.report.OpenActions;
import fi.poytakirjuri.register.report.OpenActions.Open;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Työnjako: who does what by when (rule 19), of everything that is open.
public final class TasksPaper {
    private final OpenActions actions;
    private final TaskOrder order;
    private final Audience audience;
    private final Letterhead letterhead;
    private final TaskWords words;
    private final Texts texts;

    public TasksPaper(OpenActions actions, TaskOrder order, Audience audience, Letterhead letterhead, Texts texts) {
        this.actions = actions;
        this.order = order;
        this.audience = audience;
        this.letterhead = letterhead;
        this.words = new TaskWords(actions.on(), texts);
        this.texts = texts;
    }

    public MadePaper paper() {
        var blocks = new ArrayList<Block>();
        blocks.add(Paragraph.of(summary()));
        switch (order) {
            case BY_OWNER -> blocks.addAll(byOwner());
            case BY_DUE -> blocks.addAll(byDue());
            case BY_MEETING -> blocks.addAll(byMeeting());
        }
        var dateLine = texts.get("report.asOf", texts.dates().date(actions.on()));
        var kind = texts.get("report.tasks.kind");
        var frame = new TableFrame(letterhead, kind, "", dateLine, false, audience);
        var paper = frame.around(texts.get("report.tasks.title"), actions.on(), blocks, texts);
        var which = actions.on() + "_" + FileNames.safe(texts.of("report", order));
        return frame.made(which, paper, new PublicWords("", actions.unpublished(), texts), List.of(), texts);
    }

    /// Avoimia toimenpiteitä on 12. Niistä 3 on myöhässä.
    private String summary() {
        int open = actions.actions().size();
        if (open == 0) return texts.get("report.tasks.none");
        int late = actions.late().size();
        var sentences = new ArrayList<String>();
        sentences.add(texts.count("report.tasks.open", open));
        if (late > 0) sentences.add(texts.count("report.tasks.someLate", late));
        if (order == TaskOrder.BY_OWNER && actions.hasShared()) sentences.add(texts.get("report.tasks.shared"));
        return String.join(" ", sentences);
    }

    private List<Block> byOwner() {
        var blocks = new ArrayList<Block>();
        for (var share : actions.byOwner()) {
            var owner = share.owner();
            blocks.add(Heading.of(2, owner == null ? texts.get("report.tasks.nobody") : words.heading(owner)));
            var rows =
                    share.actions().stream().map(open -> ofOwner(open, owner)).toList();
            blocks.add(new Table(
                    "",
                    List.of(
                            Column.of(texts.get("paper.action.what"), 41),
                            Column.of(texts.get("paper.action.when"), 23),
                            Column.of(texts.get("report.tasks.agreed"), 25),
                            Column.of(texts.get("paper.action.state"), 11)),
                    rows,
                    false));
        }
        return blocks;
    }

    private Row ofOwner(Open open, @Nullable Owner owner) {
        var action = open.action();
        var others =
                action.owners().stream().filter(other -> !other.equals(owner)).toList();
        var what = TaskWords.known(action.text());
        return new Row(List.of(
                Cell.of(others.isEmpty() ? what : texts.get("report.tasks.together", what, words.owners(others))),
                words.due(action),
                Cell.of(words.agreed(open)),
                Cell.of(words.state(action))));
    }

    private List<Block> byDue() {
        var blocks = new ArrayList<Block>();
        add(blocks, texts.get("report.tasks.due.late"), actions.late());
        add(blocks, texts.get("report.tasks.due.month"), actions.dueThisMonth());
        add(blocks, texts.get("report.tasks.due.later"), actions.dueLater());
        add(blocks, texts.get("report.tasks.due.none"), actions.withoutDate());
        return blocks;
    }

    /// The latest meeting first, and last what no meeting agreed on.
    private List<Block> byMeeting() {
        var byMeeting = new LinkedHashMap<Long, List<Open>>();
        for (var open : actions.actions().reversed())
            if (open.agreed() != null)
                byMeeting
                        .computeIfAbsent(open.agreed().meeting().id(), _ -> new ArrayList<>())
                        .addFirst(open);
        var blocks = new ArrayList<Block>();
        for (var some : byMeeting.values())
            add(blocks, meeting(requireNonNull(some.getFirst().agreed())), some);
        var between =
                actions.actions().stream().filter(open -> open.agreed() == null).toList();
        add(blocks, texts.get("report.tasks.between"), between);
        return blocks;
    }

    /// 3/2026, 21.4.2026
    private String meeting(DealtIn agreed) {
        var meeting = agreed.meeting();
        return texts.get(
                "report.tasks.meeting",
                PaperWords.meetingNumber(meeting, texts),
                texts.dates().date(meeting.date()));
    }

    private void add(List<Block> blocks, String heading, List<Open> some) {
        if (some.isEmpty()) return;
        blocks.add(Heading.of(2, heading));
        blocks.add(new Table(
                "",
                List.of(
                        Column.of(texts.get("paper.action.what"), 27),
                        Column.of(texts.get("paper.action.who"), 20),
                        Column.of(texts.get("paper.action.when"), 21),
                        Column.of(texts.get("report.tasks.agreed"), 23),
                        Column.of(texts.get("paper.action.state"), 9)),
                some.stream().map(this::row).toList(),
                false));
    }

    private Row row(Open open) {
        var action = open.action();
        return new Row(List.of(
                Cell.of(TaskWords.known(action.text())),
                Cell.of(words.owners(action.owners())),
                words.due(action),
                Cell.of(words.agreed(open)),
                Cell.of(words.state(action))));
    }
}
