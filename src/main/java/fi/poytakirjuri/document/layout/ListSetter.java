package fi.poytakirjuri.document.layout;

import fi.poytakirjuri.document.block.BulletList;
import fi.poytakirjuri.document.block.ListItem;
import fi.poytakirjuri.document.block.NumberedList;
import fi.poytakirjuri.document.layout.BlockSetter.Frame;
import fi.poytakirjuri.document.layout.Element.Trait.Numbering;
import fi.poytakirjuri.document.layout.Strip.Solid;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;

/// Sets lists: a label, and the item's blocks indented beside it.
final class ListSetter {
    private static final double BULLET_INDENT = 13;
    private static final double NUMBER_INDENT = 17;
    private static final double AFTER_LABEL = 6;

    private final TextSetter text;
    private final BlockSetter blocks;

    ListSetter(TextSetter text, BlockSetter blocks) {
        this.text = text;
        this.blocks = blocks;
    }

    List<Strip> set(BulletList list, Frame frame, Element parent) {
        return set(list.items(), Numbering.DISC, i -> "•", BULLET_INDENT, frame, parent);
    }

    List<Strip> set(NumberedList list, Frame frame, Element parent) {
        var last = list.label(list.items().size() - 1);
        var widest = TextWidth.of(last, frame.style());
        var indent = Math.max(NUMBER_INDENT, widest + AFTER_LABEL);
        return set(list.items(), Numbering.DECIMAL, list::label, indent, frame, parent);
    }

    private List<Strip> set(
            List<ListItem> items,
            Numbering numbering,
            IntFunction<String> label,
            double indent,
            Frame frame,
            Element parent) {
        var strips = new ArrayList<Strip>();
        if (items.isEmpty()) return strips;
        var list = Element.of(Role.LIST, numbering);
        parent.add(list);
        for (var i = 0; i < items.size(); i++) {
            var item = item(items.get(i), label.apply(i), indent, frame, list.begin(Role.ITEM));
            var gap = items.get(i).blocks().size() > 1 ? frame.style().gap() / 2 : between(frame);
            strips.add(item.getFirst().withGap(i == 0 ? 0 : gap));
            strips.addAll(item.subList(1, item.size()));
        }
        return strips;
    }

    private List<Strip> item(ListItem item, String label, double indent, Frame frame, Element element) {
        var style = frame.style();
        var mark = text.line(label, frame.column().left(), 0, style, element.begin(Role.LABEL));
        var body =
                blocks.set(item.blocks(), frame.within(frame.column().indented(indent)), element.begin(Role.ITEM_BODY));
        var strips = new ArrayList<Strip>(body);
        if (!body.isEmpty() && body.getFirst() instanceof Solid first) strips.set(0, first.on(mark));
        else if (!body.isEmpty())
            strips.addFirst(Solid.of(style.leading(), List.of(mark)).keepingNext());
        else strips.add(Solid.of(style.leading(), List.of(mark)));
        return strips;
    }

    private static double between(Frame frame) {
        return frame.style().gap() / 5;
    }
}
