package fi.poytakirjuri.document.layout;

import fi.poytakirjuri.document.block.Block;
import fi.poytakirjuri.document.block.Box;
import fi.poytakirjuri.document.block.BulletList;
import fi.poytakirjuri.document.block.Chart;
import fi.poytakirjuri.document.block.Facts;
import fi.poytakirjuri.document.block.Heading;
import fi.poytakirjuri.document.block.Inline;
import fi.poytakirjuri.document.block.KeepTogether;
import fi.poytakirjuri.document.block.ListItem;
import fi.poytakirjuri.document.block.NumberedList;
import fi.poytakirjuri.document.block.OpenPoint;
import fi.poytakirjuri.document.block.PageBreak;
import fi.poytakirjuri.document.block.Paragraph;
import fi.poytakirjuri.document.block.Pillars;
import fi.poytakirjuri.document.block.Placed;
import fi.poytakirjuri.document.block.SideHeading;
import fi.poytakirjuri.document.block.SignatureSpace;
import fi.poytakirjuri.document.block.Table;
import java.util.ArrayList;
import java.util.List;

/// How much width contents ask for, in points.
///
/// @param piece the least, with words divided
/// @param word the least with whole words
/// @param line the most: nothing broken
/// @param lines the widths of the lines if nothing is broken
record Widths(double piece, double word, double line, List<Double> lines) {
    static final Widths NONE = new Widths(0, 0, 0, List.of());
    private static final double HAIR = 0.01;
    private static final double LIST_INDENT = 20;
    private static final Widths OTHER = new Widths(60, 90, 180, List.of(180.0));

    /// How full a line becomes on average, with ends as ragged as they are.
    private static final double FULLNESS = 0.88;

    /// Room for what is not on paper yet.
    static Widths free(double width) {
        return new Widths(width, width, width, List.of());
    }

    static Widths of(List<Block> blocks, TextStyle style, TextSetter text) {
        var widths = NONE;
        for (var block : blocks) widths = widths.or(of(block, style, text));
        return widths;
    }

    static Widths of(List<Inline> inlines, TextSetter text, TextStyle style) {
        var shaped = text.shaped(inlines, style);
        var lines = new ArrayList<Double>();
        for (var line : shaped.ownLines()) lines.add(line);
        return new Widths(shaped.longestPiece(), shaped.longestWord(), shaped.widest(), lines);
    }

    Widths or(Widths other) {
        var all = new ArrayList<>(lines);
        all.addAll(other.lines);
        return new Widths(Math.max(piece, other.piece), Math.max(word, other.word), Math.max(line, other.line), all);
    }

    /// So that a width found by adding up breaks no line that just fits.
    Widths withAHairMore() {
        return new Widths(piece + HAIR, word + HAIR, line + HAIR, lines);
    }

    /// About how many lines the contents take in a column this wide.
    int linesWithin(double width) {
        var count = 0;
        for (var each : lines) count += each <= width ? 1 : (int) Math.ceil(each / (width * FULLNESS));
        return count;
    }

    private Widths plus(double indent) {
        var indented = lines.stream().map(each -> each + indent).toList();
        return new Widths(piece + indent, word + indent, line + indent, indented);
    }

    private static Widths of(Block block, TextStyle style, TextSetter text) {
        return switch (block) {
            case Paragraph(var inlines) -> of(inlines, text, style);
            case Heading heading -> of(heading.inlines(), text, TextStyle.heading(heading.level()));
            case BulletList(var items) -> items(items, style, text);
            case NumberedList(var _, var _, var items) -> items(items, style, text);
            case KeepTogether(var blocks) -> of(blocks, style, text);
            case Placed(var _, var blocks) -> of(blocks, style, text);
            case OpenPoint(var inlines) -> of(inlines, text, style).plus(LIST_INDENT);
            case Box(var heading, var blocks) ->
                of(List.of(Inline.text(heading)), text, TextStyle.BOX_HEADING)
                        .or(of(blocks, style, text))
                        .plus(LIST_INDENT);
            case PageBreak _ -> NONE;
            case Table _, Facts _, Pillars _, Chart _, SideHeading _, SignatureSpace _ -> OTHER;
        };
    }

    private static Widths items(List<ListItem> items, TextStyle style, TextSetter text) {
        var widths = NONE;
        for (var item : items) widths = widths.or(of(item.blocks(), style, text));
        return widths.plus(LIST_INDENT);
    }
}
