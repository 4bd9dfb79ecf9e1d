package fi.poytakirjuri.ui.meeting.live;

import fi.poytakirjuri.register.choice.MeetingState;
import fi.poytakirjuri.register.meeting.Meeting;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Reads what the live meeting shows beside the record; on the register's thread.
final class LiveReading {
    private final LiveStores stores;

    LiveReading(LiveStores stores) {
        this.stores = stores;
    }

    LiveState read(Meeting meeting) {
        var thread = stores.meetings().all(meeting.bodyId()).stream()
                .filter(m -> m.state() != MeetingState.CANCELLED && isSameThread(m, meeting))
                .toList();
        return new LiveState(
                meeting.id(),
                stores.live().begun(meeting.id()),
                stores.drafts().of(meeting.id()),
                stores.phrases().of(meeting.bodyId()),
                thread.stream()
                        .filter(m -> m.date().isBefore(meeting.date()))
                        .max(Comparator.comparing(Meeting::date))
                        .orElse(null),
                next(thread, meeting).orElse(null));
    }

    private static Optional<Meeting> next(List<Meeting> thread, Meeting meeting) {
        return thread.stream().filter(m -> m.date().isAfter(meeting.date())).min(Comparator.comparing(Meeting::date));
    }

    /// The table's own meetings follow each other, and those of a theme.
    private static boolean isSameThread(Meeting one, Meeting other) {
        return Objects.equals(theme(one), theme(other));
    }

    private static @Nullable Long theme(Meeting meeting) {
        var theme = meeting.theme();
        return theme == null ? null : theme.themeId();
    }
}
