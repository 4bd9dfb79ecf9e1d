package fi.poytakirjuri.document.layout;

import fi.poytakirjuri.document.block.Block;
import fi.poytakirjuri.document.block.Box;
import fi.poytakirjuri.document.block.BulletList;
import fi.poytakirjuri.document.block.Chart;
import fi.poytakirjuri.document.block.Facts;
import fi.poytakirjuri.document.block.Heading;
import fi.poytakirjuri.document.block.KeepTogether;
import fi.poytakirjuri.document.block.NumberedList;
import fi.poytakirjuri.document.block.OpenPoint;
import fi.poytakirjuri.document.block.PageBreak;
import fi.poytakirjuri.document.block.Paragraph;
import fi.poytakirjuri.document.block.Pillars;
import fi.poytakirjuri.document.block.Placed;
import fi.poytakirjuri.document.block.SideHeading;
import fi.poytakirjuri.document.block.SignatureSpace;
import fi.poytakirjuri.document.block.Table;
import java.util.List;

/// The white space between two blocks, in points: more before what begins something, less within what belongs together.
final class Spacing {
    private Spacing() {}

    static double between(Kind above, Kind below, TextStyle style) {
        var dense = style.gap() < TextStyle.BODY.gap();
        return switch (below) {
            case NOTHING -> 0;
            case TITLE -> 26;
            case HEADING -> above.isHeading() ? 12 : 18;
            case SUBHEADING -> above.isHeading() ? 6 : 13;
            case TEXT, SIDE -> above.isHeading() ? 3 : above == Kind.SIDE && below == Kind.SIDE ? 2 : style.gap();
            case LIST -> above.isHeading() ? 3 : dense ? 2 : 4;
            case FACTS -> above.isHeading() ? 10 : style.gap();
            case TABLE -> above.isHeading() ? 4 : style.gap();
            case SIGNATURES -> 4;
            case BOX, FIGURE -> above.isHeading() ? 6 : 12;
        };
    }

    static Kind first(Block block) {
        return kind(block, true);
    }

    static Kind last(Block block) {
        return kind(block, false);
    }

    private static Kind kind(Block block, boolean first) {
        return switch (block) {
            case Heading heading ->
                switch (heading.level()) {
                    case 1 -> Kind.TITLE;
                    case 2 -> Kind.HEADING;
                    default -> Kind.SUBHEADING;
                };
            case Paragraph _, OpenPoint _ -> Kind.TEXT;
            case BulletList _, NumberedList _ -> Kind.LIST;
            case Table _ -> Kind.TABLE;
            case Facts _ -> Kind.FACTS;
            case SideHeading _ -> Kind.SIDE;
            case SignatureSpace _ -> Kind.SIGNATURES;
            case Box _, Pillars _ -> Kind.BOX;
            case Chart _ -> Kind.FIGURE;
            case PageBreak _ -> Kind.NOTHING;
            case KeepTogether(var blocks) -> kind(blocks, first);
            case Placed(var _, var blocks) -> kind(blocks, first);
        };
    }

    private static Kind kind(List<Block> blocks, boolean first) {
        if (blocks.isEmpty()) return Kind.NOTHING;
        return kind(first ? blocks.getFirst() : blocks.getLast(), first);
    }

    enum Kind {
        NOTHING,
        TITLE,
        HEADING,
        SUBHEADING,
        TEXT,
        LIST,
        TABLE,
        FACTS,
        SIDE,
        SIGNATURES,
        BOX,
        FIGURE;

        boolean isHeading() {
            return this == TITLE || this == HEADING || this == SUBHEADING;
        }
    }
}
