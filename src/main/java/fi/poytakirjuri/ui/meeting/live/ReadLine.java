package fi.poytakirjuri.ui.meeting.live;

import fi.poytakirjuri.register.action.Owner;
import fi.poytakirjuri.register.live.EntryKind;
import fi.poytakirjuri.register.live.NewEntry;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// An entry line as it was understood.
///
/// @param words   the paragraph, or what is to be done
/// @param owners  who does it; none of a paragraph
/// @param unknown those of the owners' names that the register does not know: they are kept as words
/// @param due     when it is due, as typed; empty where it is left open
/// @param dueOn   the day that it means; none where it is no day
record ReadLine(
        EntryKind kind,
        String words,
        List<Owner> owners,
        List<String> unknown,
        String due,
        @Nullable LocalDate dueOn) {
    ReadLine {
        owners = List.copyOf(owners);
        unknown = List.copyOf(unknown);
    }

    static ReadLine words(EntryKind kind, String words) {
        return new ReadLine(kind, words, List.of(), List.of(), "", null);
    }

    /// Whether there is nothing to enter yet.
    boolean isEmpty() {
        return words.isBlank();
    }

    boolean isTask() {
        return kind == EntryKind.ACTION;
    }

    NewEntry entry() {
        return isTask() ? new NewEntry.Task(words, owners, due) : new NewEntry.Words(kind, words);
    }
}
