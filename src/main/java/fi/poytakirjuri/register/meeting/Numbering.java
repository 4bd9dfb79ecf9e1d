package fi.poytakirjuri.register.meeting;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Gives the items of a meeting their numbers. They are free in a draft and follow the order; those that were frozen
/// when the invitation was sent stay, and an item added later takes the next free number.
final class Numbering {
    private Numbering() {}

    /// @param items in their order, sub-items after their parent
    /// @param first the number of the first item: 1, or where the year's running numbers have come to
    static Map<Long, ItemNumber> of(List<Numbered> items, int first) {
        var taken = new HashSet<Integer>();
        for (var item : items) if (item.frozen != null) taken.add(item.frozen);
        boolean isFrozen = !taken.isEmpty();
        int next = isFrozen ? taken.stream().mapToInt(n -> n).max().orElse(first) + 1 : first;

        var numbers = new HashMap<Long, ItemNumber>();
        var subs = new HashMap<Long, Integer>();
        for (var item : items) {
            var parent = item.parent == null ? null : numbers.get(item.parent);
            if (item.parent != null && parent != null) {
                int sub = subs.merge(item.parent, 1, Integer::sum);
                numbers.put(item.id, new ItemNumber(parent.main(), sub));
            } else {
                numbers.put(item.id, new ItemNumber(item.frozen == null ? next++ : item.frozen, null));
            }
        }
        return numbers;
    }

    /// The items in reading order: each followed by its sub-items.
    static List<Numbered> inReadingOrder(List<Numbered> byPosition) {
        var order = new ArrayList<Numbered>();
        for (var item : byPosition)
            if (item.parent == null) {
                order.add(item);
                for (var sub : byPosition) if (item.id.equals(sub.parent)) order.add(sub);
            }
        return order;
    }

    record Numbered(
            Long id, @Nullable Long parent, @Nullable Integer frozen) {}
}
