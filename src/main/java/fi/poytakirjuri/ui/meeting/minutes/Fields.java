package fi.poytakirjuri.ui.meeting.minutes;

import fi.poytakirjuri.register.choice.DocumentKind;
import fi.poytakirjuri.register.choice.ItemKind;
import fi.poytakirjuri.register.meeting.AgendaItem;
import fi.poytakirjuri.register.meeting.ItemText;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// Which texts of an item are written where: those that suit the document's kind, and every one that has words.
public final class Fields {
    /// In the order in which papers tell them.
    public static final List<ItemText> ORDER = List.of(
            ItemText.BACKGROUND,
            ItemText.TEXT,
            ItemText.DISCUSSION,
            ItemText.PROPOSAL,
            ItemText.DECISION,
            ItemText.INTERNAL_NOTES);

    private Fields() {}

    /// @param asked those that the secretary has brought up herself
    public static List<ItemText> of(DocumentKind document, AgendaItem item, Set<ItemText> asked) {
        var usual = usual(document, item.kind());
        var shown = new ArrayList<ItemText>();
        for (var which : ORDER)
            if (usual.contains(which)
                    || asked.contains(which)
                    || !item.text(which).isEmpty()) shown.add(which);
        return List.copyOf(shown);
    }

    private static Set<ItemText> usual(DocumentKind document, ItemKind kind) {
        if (kind == ItemKind.PROCEDURE) return EnumSet.of(ItemText.TEXT, ItemText.DECISION);
        return switch (document) {
            case MEMO -> EnumSet.of(ItemText.DISCUSSION, ItemText.DECISION);
            case MINUTES -> EnumSet.of(ItemText.BACKGROUND, ItemText.DISCUSSION, ItemText.PROPOSAL, ItemText.DECISION);
            case HANDOUT -> EnumSet.of(ItemText.BACKGROUND, ItemText.TEXT, ItemText.DISCUSSION);
        };
    }
}
