package fi.poytakirjuri.ui.task;

import fi.poytakirjuri.document.paper.PaperWords;
import fi.poytakirjuri.language.FinnishOrder;
import fi.poytakirjuri.language.Texts;
import fi.poytakirjuri.register.action.Owner;
import fi.poytakirjuri.register.choice.OwnerKind;
import fi.poytakirjuri.register.meeting.ItemPlace;
import fi.poytakirjuri.ui.action.ActionWords;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Puts lines into groups, and each group in the order of due days; of what is over the latest first.
final class TaskGroups {
    private static final Comparator<LocalDate> EARLIEST_FIRST = Comparator.naturalOrder();

    private final TaskFilter filter;
    private final LocalDate today;
    private final Map<Long, String> listNames;
    private final Texts texts;
    private final ActionWords words;
    private final Comparator<TaskLine> byDue;

    TaskGroups(TaskFilter filter, LocalDate today, Map<Long, String> listNames, Texts texts) {
        this.filter = filter;
        this.today = today;
        this.listNames = listNames;
        this.texts = texts;
        this.words = new ActionWords(texts);
        var order = filter.view().isOfOpen() ? EARLIEST_FIRST : EARLIEST_FIRST.reversed();
        this.byDue = Comparator.comparing(line -> line.action().dueOn(), Comparator.nullsLast(order));
    }

    List<TaskRow> of(List<TaskLine> lines, Grouping grouping) {
        var sorted = lines.stream().sorted(byDue).toList();
        var groups = switch (grouping) {
            case BY_DUE -> byDue(sorted);
            case BY_OWNER -> byOwner(sorted);
            case BY_MEETING -> byMeeting(sorted);
        };
        var rows = new ArrayList<TaskRow>();
        for (var group : groups)
            for (var line : group.lines)
                rows.add(new TaskRow(line == group.lines.getFirst() ? group.heading : "", line));
        return rows;
    }

    private List<Group> byDue(List<TaskLine> lines) {
        var groups = new ArrayList<Group>();
        for (var line : lines) add(groups, dueHeading(line), line);
        return groups;
    }

    private String dueHeading(TaskLine line) {
        var due = line.action().dueOn();
        if (due == null) return texts.get("task.group.noDay");
        if (!filter.view().isOfOpen()) return String.valueOf(due.getYear());
        if (line.action().isLate(today)) return texts.get("task.group.late");
        return YearMonth.from(due).equals(YearMonth.from(today))
                ? texts.get("task.group.thisMonth")
                : texts.get("task.group.later");
    }

    /// Persons first by family name, then organisations, sectors, everyone, and last what nobody has been given.
    private List<Group> byOwner(List<TaskLine> lines) {
        var owned = new ArrayList<Owned>();
        for (var line : lines)
            for (var owner : line.action().owners())
                if (filter.owner() == null || filter.owner().equals(OwnerKey.of(owner)))
                    owned.add(new Owned(owner, line));
        var order = new FinnishOrder();
        owned.sort(Comparator.comparing((Owned each) -> each.owner.kind()).thenComparing(order.by(this::listName)));
        var groups = new ArrayList<Group>();
        for (var each : owned) add(groups, heading(each.owner), each.line);
        for (var line : lines) if (line.action().owners().isEmpty()) add(groups, texts.get("task.noOwner"), line);
        return groups;
    }

    private String listName(Owned each) {
        var owner = each.owner;
        return owner.kind() == OwnerKind.PERSON && owner.id() != null
                ? listNames.getOrDefault(owner.id(), owner.name())
                : owner.name();
    }

    private String heading(Owner owner) {
        var name = words.owner(owner);
        return owner.kind() == OwnerKind.PERSON
                ? name
                : name.substring(0, 1).toUpperCase(texts.language().locale()) + name.substring(1);
    }

    /// The latest meeting first, and last what no meeting agreed on.
    private List<Group> byMeeting(List<TaskLine> lines) {
        var latestFirst = lines.stream()
                .sorted(Comparator.comparing(
                        line -> day(line.agreed()), Comparator.nullsLast(EARLIEST_FIRST.reversed())))
                .toList();
        var groups = new ArrayList<Group>();
        for (var line : latestFirst) add(groups, meetingHeading(line.agreed()), line);
        return groups;
    }

    private String meetingHeading(@Nullable ItemPlace agreed) {
        return agreed == null
                ? texts.get("task.group.noMeeting")
                : texts.get(
                        "task.group.meeting",
                        PaperWords.meetingNumber(agreed.meeting(), texts),
                        texts.dates().date(agreed.meeting().date()));
    }

    private static @Nullable LocalDate day(@Nullable ItemPlace agreed) {
        return agreed == null ? null : agreed.meeting().date();
    }

    private static void add(List<Group> groups, String heading, TaskLine line) {
        var same = groups.stream().filter(g -> g.heading.equals(heading)).findFirst();
        if (same.isPresent()) same.get().lines.add(line);
        else groups.add(new Group(heading, new ArrayList<>(List.of(line))));
    }

    private record Group(String heading, List<TaskLine> lines) {}

    private record Owned(Owner owner, TaskLine line) {}
}
