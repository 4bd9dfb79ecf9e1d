package fi.poytakirjuri.document.block;

import java.util.List;
import java.util.regex.Pattern;

/// A question left open, set so that it stands out as open: (Mitä verkostoja on?). Read as a paragraph.
public record OpenPoint(List<Inline> inlines) implements Block {
    private static final Pattern IN_BRACKETS = Pattern.compile("\\s*\\([^()]*\\)\\s*[.?!]?\\s*");

    public OpenPoint {
        inlines = List.copyOf(inlines);
    }

    public static OpenPoint of(String text) {
        return new OpenPoint(List.of(Inline.text(text)));
    }

    /// The same blocks with every paragraph that is wholly in round brackets as an open point, in boxes and lists too.
    public static List<Block> marked(List<Block> blocks) {
        return blocks.stream().map(OpenPoint::marked).toList();
    }

    private static Block marked(Block block) {
        return switch (block) {
            case Paragraph(var inlines)
            when IN_BRACKETS.matcher(Inline.plain(inlines)).matches() -> new OpenPoint(inlines);
            case Box(var heading, var inner) -> new Box(heading, marked(inner));
            case Pillars(var abreast, var boxes) ->
                new Pillars(
                        abreast,
                        boxes.stream()
                                .map(box -> new Box(box.heading(), marked(box.blocks())))
                                .toList());
            case BulletList(var items) -> new BulletList(markedItems(items));
            case NumberedList(var first, var mark, var items) -> new NumberedList(first, mark, markedItems(items));
            case KeepTogether(var inner) -> new KeepTogether(marked(inner));
            case Placed(var place, var inner) -> new Placed(place, marked(inner));
            case Paragraph _, Heading _, Table _, Facts _, SideHeading _ -> block;
            case SignatureSpace _, PageBreak _, OpenPoint _, Chart _ -> block;
        };
    }

    private static List<ListItem> markedItems(List<ListItem> items) {
        return items.stream().map(item -> new ListItem(marked(item.blocks()))).toList();
    }
}
