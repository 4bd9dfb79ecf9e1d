package fi.poytakirjuri.ui.meeting.live;

import fi.poytakirjuri.language.Texts;
import fi.poytakirjuri.register.action.Action;
import fi.poytakirjuri.register.live.Entry;
import fi.poytakirjuri.register.live.EntryKind;
import fi.poytakirjuri.register.live.Noting;
import java.util.Map;
import java.util.stream.Collectors;

/// Writes an entry as a line that reads as the same entry again.
final class LineWriting {
    private static final Map<EntryKind, String> PREFIX = LineReading.LETTERS.entrySet().stream()
            .collect(Collectors.toMap(Map.Entry::getValue, letter -> letter.getKey() + " "));

    private final Texts texts;
    private final Noting noting;

    LineWriting(Texts texts, Noting noting) {
        this.texts = texts;
        this.noting = noting;
    }

    /// The line of an entry as it is.
    String line(Entry entry) {
        return prefix(entry.kind()) + words(entry);
    }

    /// The line of an entry that becomes another kind.
    String line(Entry entry, EntryKind kind) {
        var words = entry.kind() == EntryKind.NOTED && kind != EntryKind.NOTED
                ? noting.without(words(entry))
                : words(entry);
        return prefix(kind) + words;
    }

    static String prefix(EntryKind kind) {
        return PREFIX.getOrDefault(kind, "");
    }

    private String words(Entry entry) {
        return switch (entry) {
            case Entry.Written written -> written.words();
            case Entry.Agreed(var action) -> task(action);
        };
    }

    private String task(Action action) {
        var owners = action.owners().stream()
                .map(o -> o.name().isEmpty() ? texts.get("meeting.owner.everyone") : o.name())
                .collect(Collectors.joining(", "));
        return (owners.isEmpty() ? "" : owners + ": ") + action.text() + due(action);
    }

    private String due(Action action) {
        var day = action.dueOn();
        if (!action.dueWords().isBlank()) return " " + action.dueWords();
        return day == null ? "" : " " + texts.dates().date(day);
    }
}
