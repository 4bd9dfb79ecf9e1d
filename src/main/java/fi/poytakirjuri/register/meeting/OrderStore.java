package fi.poytakirjuri.register.meeting;

import fi.poytakirjuri.register.db.Database;
import fi.poytakirjuri.register.db.Label;
import fi.poytakirjuri.register.outline.Drop;
import fi.poytakirjuri.register.outline.Outline;
import java.util.Collection;
import java.util.List;
import java.util.function.UnaryOperator;

/// The order and the levels of an agenda: items go where they are wanted, one or several, each time one step.
public final class OrderStore {
    private final Database database;

    public OrderStore(Database database) {
        this.database = database;
    }

    /// Moves items among their siblings: −1 is one up. At the end of the list nothing happens.
    public void move(Collection<Long> itemIds, int steps) {
        arrange(itemIds, outline -> outline.move(itemIds, steps));
    }

    /// Makes items sub-items of the one above them; the first item and those with sub-items of their own stay.
    public void indent(Collection<Long> itemIds) {
        arrange(itemIds, outline -> outline.indent(itemIds));
    }

    /// Lifts sub-items to stand after the item they belonged to.
    public void outdent(Collection<Long> itemIds) {
        arrange(itemIds, outline -> outline.outdent(itemIds));
    }

    /// Puts items before or after another of the same agenda, or below it as its sub-items.
    public void place(Collection<Long> itemIds, long target, Drop where) {
        arrange(itemIds, outline -> outline.place(itemIds, target, where));
    }

    private void arrange(Collection<Long> itemIds, UnaryOperator<Outline> how) {
        if (itemIds.isEmpty()) return;
        long first = List.copyOf(itemIds).getFirst();
        database.change(Label.of("undo.item.move"), sql -> {
            var before = AgendaRows.outline(sql, AgendaRows.row(sql, first).getMeetingId());
            var after = how.apply(before);
            if (!after.equals(before)) AgendaRows.arrange(sql, after);
        });
    }
}
