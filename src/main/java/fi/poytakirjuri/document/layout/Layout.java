package fi.poytakirjuri.document.layout;

import fi.poytakirjuri.document.block.Paper;
import fi.poytakirjuri.document.block.PaperHead;
import fi.poytakirjuri.document.block.Table.Align;
import fi.poytakirjuri.document.typeset.Missing;
import fi.poytakirjuri.document.typeset.Names;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;

/// Lays a paper out: head, body and contact details become strips, strips fill pages, and the pages get their numbers.
/// One for each paper.
public final class Layout {
    private static final double BEFORE_BODY = 14;
    private static final double BEFORE_CONTACT = 26;

    private final Paper paper;
    private final LinkedHashSet<Missing> missing = new LinkedHashSet<>();
    private final Element root = Element.of(Role.DOCUMENT);
    private final TextSetter text;
    private final BlockSetter blocks;

    private Layout(Paper paper) {
        this.paper = paper;
        this.text = new TextSetter(paper.language(), new Names(paper.names()), missing);
        this.blocks = new BlockSetter(text);
    }

    public static Pages of(Paper paper) {
        return new Layout(paper).lay();
    }

    private Pages lay() {
        var strips = new ArrayList<>(new HeadSetter(text, blocks).set(paper.head(), root));
        append(blocks.body(paper.body(), root), BEFORE_BODY, strips);
        append(contact(), BEFORE_CONTACT, strips);
        var paginator = Paginator.of(strips);
        var filled = paginator.pages();
        var pages = new ArrayList<Page>();
        for (var i = 0; i < filled.size(); i++) {
            var marks = new ArrayList<>(running(i, filled.size()));
            marks.addAll(filled.get(i));
            pages.add(new Page(marks));
        }
        return new Pages(
                pages,
                root,
                inReadingOrder(paginator.bookmarks()),
                List.copyOf(missing),
                paginator.places(),
                paper.language(),
                paper.metadata());
    }

    /// A row that goes over a page's end is seen in another order than it is read.
    private List<Bookmark> inReadingOrder(List<Bookmark> seen) {
        var order = new IdentityHashMap<Element, Integer>();
        root.walk(element -> order.put(element, order.size()));
        return seen.stream()
                .sorted(Comparator.comparing(bookmark -> order.getOrDefault(bookmark.heading(), 0)))
                .toList();
    }

    private static void append(List<Strip> more, double gap, List<Strip> to) {
        if (more.isEmpty()) return;
        var first = more.getFirst();
        to.add(to.isEmpty() ? first : first.withGap(Math.max(gap, first.gap())));
        to.addAll(more.subList(1, more.size()));
    }

    private List<Strip> contact() {
        var lines = text.set(paper.contact(), Role.PARAGRAPH, Grid.text(), TextStyle.SMALL, Align.START, root);
        if (lines.isEmpty()) return lines;
        var strips = new ArrayList<Strip>();
        var rule = new Mark.Rule(Grid.TEXT, 0, Grid.RIGHT - Grid.TEXT, 0.5, Ink.LINE);
        strips.add(Strip.Solid.of(6, List.of(rule)).keepingNext());
        for (var line : lines) strips.add(line == lines.getLast() ? line : line.keepingNext());
        return strips;
    }

    /// The page's number, and from the second page on what the paper is: not read, for it is on the first page.
    private List<Mark> running(int page, int count) {
        var style = TextStyle.SMALL;
        var top = Grid.RUNNING_BASELINE - style.baseline();
        var number = page + 1 + " (" + count + ")";
        var unread = Element.of(Role.PARAGRAPH);
        var marks = new ArrayList<Mark>();
        var right = text.line(number, Grid.RIGHT - TextWidth.of(number, style), top, style, unread);
        if (page > 0) identification(paper.head(), top, style, unread, marks);
        marks.add(right);
        return marks.stream().map(Mark::repeated).toList();
    }

    private void identification(PaperHead head, double top, TextStyle style, Element unread, List<Mark> into) {
        var room = Grid.IDENTITY - Grid.HANG - 12;
        var sender = shortened(head.sender(), room, style);
        var what = head.status().isEmpty() ? head.kindAndNumber() : head.kindAndNumber() + " · " + head.status();
        var identity = shortened(what, Grid.RIGHT - Grid.IDENTITY - 50, style);
        if (TextWidth.of(sender, style) > 0) into.add(text.line(sender, Grid.HANG, top, style, unread));
        if (TextWidth.of(identity, style) > 0) into.add(text.line(identity, Grid.IDENTITY, top, style, unread));
    }

    /// As many whole words as there is room for.
    private static String shortened(String words, double room, TextStyle style) {
        var text = words.replaceAll("\\R", " ");
        while (TextWidth.of(text, style) > room) {
            var end = text.replace(" …", "").lastIndexOf(' ');
            if (end < 0) return "";
            text = text.substring(0, end) + " …";
        }
        return text;
    }
}
