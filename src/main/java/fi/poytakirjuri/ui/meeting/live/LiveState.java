package fi.poytakirjuri.ui.meeting.live;

import fi.poytakirjuri.register.live.DraftStore.Draft;
import fi.poytakirjuri.register.meeting.Meeting;
import fi.poytakirjuri.register.phrase.Phrase;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What the live meeting shows beside the record itself.
///
/// @param meetingId whose it is
/// @param begun     when the treatment of items began
/// @param drafts    what is half typed
/// @param previous  the table's meeting before this one
/// @param next      the one after it; none while it is not planned
record LiveState(
        long meetingId,
        Map<Long, LocalTime> begun,
        List<Draft> drafts,
        List<Phrase> phrases,
        @Nullable Meeting previous,
        @Nullable Meeting next) {
    LiveState {
        begun = Map.copyOf(begun);
        drafts = List.copyOf(drafts);
        phrases = List.copyOf(phrases);
    }

    /// What is half typed for an entry of an item; empty for nothing.
    ///
    /// @param entry empty for the item's next one
    String draft(long itemId, String entry) {
        return drafts.stream()
                .filter(d -> d.itemId() == itemId && d.entry().equals(entry))
                .map(Draft::words)
                .findFirst()
                .orElse("");
    }
}
