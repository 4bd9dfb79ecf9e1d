package fi.poytakirjuri.register.outline;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A list of two levels in its reading order. Sub-lines follow their line wherever it goes, and a line that has some
/// never becomes a sub-line itself, so nothing ever lands on a third level. What cannot be done changes nothing.
public record Outline(List<Line> lines) {
    public Outline {
        lines = List.copyOf(lines);
    }

    /// Puts lines that come in the order of their places into reading order: each followed by its sub-lines.
    public static Outline of(List<Line> inPlaceOrder) {
        var order = new ArrayList<Line>();
        for (var line : inPlaceOrder)
            if (!line.isSub()) {
                order.add(line);
                inPlaceOrder.stream().filter(sub -> sub.isUnder(line.id())).forEach(order::add);
            }
        return new Outline(order);
    }

    /// Those of the lines that move by themselves, in reading order: a sub-line whose line moves too just follows.
    public List<Long> heads(Collection<Long> ids) {
        return lines.stream()
                .filter(line -> ids.contains(line.id()) && !line.isUnderAny(ids))
                .map(Line::id)
                .toList();
    }

    /// The lines with all that follow them, in reading order.
    public List<Long> withSubs(Collection<Long> ids) {
        return lines.stream()
                .filter(line -> ids.contains(line.id()) || line.isUnderAny(ids))
                .map(Line::id)
                .toList();
    }

    /// The lines of one level under one line, or at the top.
    public List<Long> siblings(@Nullable Long parent) {
        return lines.stream()
                .filter(line -> Objects.equals(line.parent(), parent))
                .map(Line::id)
                .toList();
    }

    /// Moves lines among their siblings: −1 is one up. At an end they stay, and so does what stands against them.
    public Outline move(Collection<Long> ids, int steps) {
        var moved = this;
        for (var parent : parentsOf(heads(ids))) {
            var order = new ArrayList<>(moved.siblings(parent.orElse(null)));
            for (int i = 0; i < Math.abs(steps); i++) step(order, Set.copyOf(heads(ids)), steps < 0);
            moved = moved.ordered(parent.orElse(null), order);
        }
        return moved;
    }

    /// Makes lines sub-lines of the one above them; the first line and those with sub-lines of their own stay.
    public Outline indent(Collection<Long> ids) {
        var moved = this;
        for (long id : heads(ids)) {
            var top = moved.siblings(null);
            int at = top.indexOf(id);
            if (at > 0) moved = moved.place(List.of(id), top.get(at - 1), Drop.INTO);
        }
        return moved;
    }

    /// Lifts sub-lines to stand after the line they belonged to.
    public Outline outdent(Collection<Long> ids) {
        var moved = this;
        for (long id : heads(ids).reversed()) {
            var parent = moved.line(id).parent();
            if (parent != null) moved = moved.place(List.of(id), parent, Drop.AFTER);
        }
        return moved;
    }

    /// Whether lines may land there: not on themselves, and none with sub-lines of its own below another.
    public boolean allows(Collection<Long> ids, long target, Drop where) {
        var heads = heads(ids);
        var going = withSubs(ids);
        if (heads.isEmpty() || going.contains(target) || find(target).isEmpty()) return false;
        boolean becomesSub = where == Drop.INTO || line(target).isSub();
        if (where == Drop.INTO && line(target).isSub()) return false;
        return !becomesSub || heads.stream().allMatch(id -> siblings(id).isEmpty());
    }

    /// Takes lines to another place, in their own order.
    public Outline place(Collection<Long> ids, long target, Drop where) {
        if (!allows(ids, target, where)) return this;
        var heads = heads(ids);
        @Nullable
        Long parent = where == Drop.INTO ? Long.valueOf(target) : line(target).parent();
        var order = new ArrayList<>(siblings(parent));
        order.removeAll(heads);
        int at = where == Drop.INTO ? order.size() : order.indexOf(target) + (where == Drop.AFTER ? 1 : 0);
        order.addAll(at, heads);
        var under = lines.stream()
                .map(line -> heads.contains(line.id()) ? new Line(line.id(), parent) : line)
                .toList();
        return new Outline(under).ordered(parent, order);
    }

    private Optional<Line> find(long id) {
        return lines.stream().filter(line -> line.id() == id).findFirst();
    }

    private Line line(long id) {
        return find(id).orElseThrow();
    }

    private Set<Optional<Long>> parentsOf(List<Long> ids) {
        var parents = new HashSet<Optional<Long>>();
        for (long id : ids) parents.add(Optional.ofNullable(line(id).parent()));
        return parents;
    }

    private Outline ordered(@Nullable Long parent, List<Long> order) {
        var placed = new ArrayList<Line>(lines);
        placed.removeIf(line -> Objects.equals(line.parent(), parent));
        order.forEach(id -> placed.add(new Line(id, parent)));
        return of(placed);
    }

    private static void step(List<Long> order, Set<Long> moving, boolean isUp) {
        if (!isUp) Collections.reverse(order);
        for (int i = 1; i < order.size(); i++)
            if (moving.contains(order.get(i)) && !moving.contains(order.get(i - 1))) Collections.swap(order, i - 1, i);
        if (!isUp) Collections.reverse(order);
    }
}
