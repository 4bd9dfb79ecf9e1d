package fi.poytakirjuri.document.text;

import fi.poytakirjuri.document.block.Block;
import fi.poytakirjuri.document.block.BulletList;
import fi.poytakirjuri.document.block.Inline;
import fi.poytakirjuri.document.block.ListItem;
import fi.poytakirjuri.document.block.NumberedList;
import fi.poytakirjuri.document.block.Paragraph;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.commonmark.ext.autolink.AutolinkExtension;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/// Reads the text the secretary writes: paragraphs, lists within lists, bold, italic, links and simple tables, in
/// CommonMark's and GitHub's notation; web and mail addresses are links by themselves, and `[sv: …]` is a passage in
/// another language. A new line within a paragraph is a new line on paper. A heading is a bold paragraph: a paper's
/// headings are its own. A picture is its words. All else that CommonMark knows (HTML, quotations, code) is shown just
/// as it was typed, so that no text can do harm or get lost.
public final class Markup {
    private static final int DEEPEST_BLOCKS = 12;
    private static final int DEEPEST_INLINES = 16;
    private static final Parser PARSER = Parser.builder()
            .enabledBlockTypes(Set.of(ListBlock.class))
            .extensions(List.of(TablesExtension.create(), AutolinkExtension.create()))
            .customBlockParserFactory(TypedHeading.factory())
            .customInlineContentParserFactory(new EntitiesAsTyped())
            .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
            .maxOpenBlockParsers(DEEPEST_BLOCKS)
            .maxInlineNesting(DEEPEST_INLINES)
            .build();

    private final Source source;
    private final Phrases phrases;

    private Markup(String text) {
        this.source = new Source(text);
        this.phrases = new Phrases(source);
    }

    /// The text's blocks; none for an empty text.
    public static List<Block> blocks(String text) {
        return new Markup(text).blocksIn(PARSER.parse(text));
    }

    private List<Block> blocksIn(Node parent) {
        var blocks = new ArrayList<Block>();
        for (var node = parent.getFirstChild(); node != null; node = node.getNext()) add(node, blocks);
        return blocks;
    }

    private void add(Node node, List<Block> into) {
        switch (node) {
            case org.commonmark.node.Paragraph paragraph -> {
                var inlines = phrases.of(paragraph);
                if (!inlines.isEmpty()) into.add(new Paragraph(inlines));
            }
            case org.commonmark.node.BulletList list -> into.add(new BulletList(items(list)));
            case OrderedList list -> into.add(new NumberedList(first(list), mark(list), items(list)));
            case TypedHeading heading -> {
                var inlines = phrases.of(heading);
                if (!inlines.isEmpty()) into.add(Paragraph.of(new Inline.Strong(inlines)));
            }
            case TableBlock table -> into.add(new MarkupTable(source, phrases).of(table));
            default -> into.add(new Paragraph(asTyped(node)));
        }
    }

    private List<ListItem> items(ListBlock list) {
        var items = new ArrayList<ListItem>();
        for (var item = list.getFirstChild(); item != null; item = item.getNext())
            items.add(new ListItem(blocksIn(item)));
        return items;
    }

    private static int first(OrderedList list) {
        var first = list.getMarkerStartNumber();
        return first == null ? 1 : first;
    }

    private static NumberedList.Mark mark(OrderedList list) {
        return ")".equals(list.getMarkerDelimiter()) ? NumberedList.Mark.PARENTHESIS : NumberedList.Mark.PERIOD;
    }

    private List<Inline> asTyped(Node node) {
        return Phrases.lines(source.of(node));
    }
}
