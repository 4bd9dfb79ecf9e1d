package fi.poytakirjuri.document.layout;

import fi.poytakirjuri.document.block.Block;
import fi.poytakirjuri.document.block.Box;
import fi.poytakirjuri.document.block.BulletList;
import fi.poytakirjuri.document.block.Facts;
import fi.poytakirjuri.document.block.Heading;
import fi.poytakirjuri.document.block.Inline;
import fi.poytakirjuri.document.block.KeepTogether;
import fi.poytakirjuri.document.block.ListItem;
import fi.poytakirjuri.document.block.NumberedList;
import fi.poytakirjuri.document.block.PageBreak;
import fi.poytakirjuri.document.block.Paragraph;
import fi.poytakirjuri.document.block.Placed;
import fi.poytakirjuri.document.block.SideHeading;
import fi.poytakirjuri.document.block.SignatureSpace;
import fi.poytakirjuri.document.block.Table;
import java.util.List;

/// How much width contents ask for, in points.
///
/// @param piece the least, with words divided
/// @param word the least with whole words
/// @param line the most: nothing broken
record Widths(double piece, double word, double line) {
    static final Widths NONE = new Widths(0, 0, 0);
    private static final double LIST_INDENT = 20;
    private static final Widths OTHER = new Widths(60, 90, 180);

    static Widths of(List<Block> blocks, TextStyle style, TextSetter text) {
        var widths = NONE;
        for (var block : blocks) widths = widths.or(of(block, style, text));
        return widths;
    }

    static Widths of(List<Inline> inlines, TextSetter text, TextStyle style) {
        var shaped = text.shaped(inlines, style);
        return new Widths(shaped.longestPiece(), shaped.longestWord(), shaped.widest());
    }

    Widths or(Widths other) {
        return new Widths(Math.max(piece, other.piece), Math.max(word, other.word), Math.max(line, other.line));
    }

    private Widths plus(double indent) {
        return new Widths(piece + indent, word + indent, line + indent);
    }

    private static Widths of(Block block, TextStyle style, TextSetter text) {
        return switch (block) {
            case Paragraph(var inlines) -> of(inlines, text, style);
            case Heading heading -> of(heading.inlines(), text, TextStyle.heading(heading.level()));
            case BulletList(var items) -> items(items, style, text);
            case NumberedList(var _, var items) -> items(items, style, text);
            case KeepTogether(var blocks) -> of(blocks, style, text);
            case Placed(var _, var blocks) -> of(blocks, style, text);
            case Box(var blocks) -> of(blocks, style, text).plus(LIST_INDENT);
            case PageBreak _ -> NONE;
            case Table _, Facts _, SideHeading _, SignatureSpace _ -> OTHER;
        };
    }

    private static Widths items(List<ListItem> items, TextStyle style, TextSetter text) {
        var widths = NONE;
        for (var item : items) widths = widths.or(of(item.blocks(), style, text));
        return widths.plus(LIST_INDENT);
    }
}
