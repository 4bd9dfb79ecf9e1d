package fi.poytakirjuri.ui.meeting.agenda;

import fi.poytakirjuri.register.meeting.OrderStore;
import fi.poytakirjuri.register.outline.Drop;
import fi.poytakirjuri.register.outline.Line;
import fi.poytakirjuri.register.outline.Outline;
import fi.poytakirjuri.ui.meeting.open.OpenMeeting;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/// Moves the chosen items by keys, and dragged ones to where they are dropped.
public final class OrderModel {
    /// The parts of a row, from its top, that mean before it and after it; between them means into it.
    private static final double BEFORE = 0.3;
    private static final double AFTER = 0.7;

    private final OpenMeeting open;
    private final AgendaModel agenda;
    private final OrderStore store;

    public OrderModel(OpenMeeting open, AgendaModel agenda, OrderStore store) {
        this.open = open;
        this.agenda = agenda;
        this.store = store;
    }

    /// Moves the chosen items among their siblings: −1 is one up.
    public void move(int steps) {
        rearrange((order, ids) -> order.move(ids, steps));
    }

    /// Makes the chosen items sub-items of the one above them.
    public void indent() {
        rearrange(OrderStore::indent);
    }

    /// Lifts the chosen sub-items to stand after the item they belonged to.
    public void outdent() {
        rearrange(OrderStore::outdent);
    }

    /// Which items go when one takes hold of a row: the chosen ones, when it is one of them.
    public List<Long> dragged(long itemId) {
        var chosen = agenda.chosen();
        return chosen.contains(itemId) ? chosen : List.of(itemId);
    }

    /// Where items would land when they are let go over a row: on the level that the mark shows, and on no other. Right
    /// below an item that has sub-items is before the first of them.
    ///
    /// @param down how far down the row the pointer is, 0–1
    /// @return empty where they may not land
    public Optional<DropSpot> spot(List<Long> ids, long row, double down) {
        var outline = outline();
        var subs = outline.siblings(row);
        if (down > BEFORE && down < AFTER && outline.allows(ids, row, Drop.INTO))
            return Optional.of(spot(outline, row, Drop.INTO));
        boolean isBelow = down >= 0.5;
        if (isBelow && !subs.isEmpty() && outline.allows(ids, subs.getFirst(), Drop.BEFORE))
            return Optional.of(spot(outline, subs.getFirst(), Drop.BEFORE));
        var where = isBelow ? Drop.AFTER : Drop.BEFORE;
        return outline.allows(ids, row, where) ? Optional.of(spot(outline, row, where)) : Optional.empty();
    }

    /// Where items land when they are let go below the last row: last on the main level.
    public Optional<DropSpot> lastSpot(List<Long> ids) {
        var outline = outline();
        var top = outline.siblings(null);
        return top.isEmpty() || !outline.allows(ids, top.getLast(), Drop.AFTER)
                ? Optional.empty()
                : Optional.of(spot(outline, top.getLast(), Drop.AFTER));
    }

    public void drop(List<Long> ids, DropSpot spot) {
        open.write(() -> store.place(ids, spot.target(), spot.where()));
        if (!ids.isEmpty()) open.goTo(ids.getFirst());
    }

    private DropSpot spot(Outline outline, long target, Drop where) {
        var family = outline.withSubs(List.of(target));
        long edge = where == Drop.BEFORE ? target : family.getLast();
        var parent = where == Drop.INTO
                ? number(target)
                : outline.lines().stream()
                        .filter(line -> line.id() == target && line.parent() != null)
                        .findFirst()
                        .map(line -> number(line.parent()))
                        .orElse(null);
        return new DropSpot(target, where, edge, where == Drop.BEFORE, parent);
    }

    private String number(@Nullable Long id) {
        return agenda.rowsProperty().get().stream()
                .filter(row -> Long.valueOf(row.id()).equals(id))
                .findFirst()
                .map(AgendaRow::number)
                .orElse("");
    }

    private Outline outline() {
        return new Outline(agenda.rowsProperty().get().stream()
                .map(row -> new Line(row.id(), row.item().parentId()))
                .toList());
    }

    private void rearrange(BiConsumer<OrderStore, List<Long>> how) {
        var ids = agenda.chosen();
        if (!ids.isEmpty()) open.write(() -> how.accept(store, ids));
    }
}
