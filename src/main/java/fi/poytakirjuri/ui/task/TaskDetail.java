package fi.poytakirjuri.ui.task;

import fi.poytakirjuri.document.paper.PaperWords;
import fi.poytakirjuri.language.Texts;
import fi.poytakirjuri.register.action.Action;
import fi.poytakirjuri.register.action.ActionEvent;
import fi.poytakirjuri.register.action.ActionHistoryStore;
import fi.poytakirjuri.register.action.ActionStore;
import fi.poytakirjuri.register.db.Database;
import fi.poytakirjuri.register.meeting.DealtIn;
import fi.poytakirjuri.register.meeting.MeetingStore;
import fi.poytakirjuri.ui.action.ActionWords;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// One action with the item that agreed on it and the way it went.
///
/// @param history a readable line for each step, the first first
record TaskDetail(Action action, @Nullable DealtIn agreed, List<String> history) {
    TaskDetail {
        history = List.copyOf(history);
    }

    /// Whether it stands in a finalised memo.
    boolean isLocked() {
        return agreed != null && agreed.meeting().isLocked();
    }

    static Optional<TaskDetail> read(Database database, long actionId, Texts texts) {
        return database.read(_ -> new ActionStore(database).find(actionId).map(action -> {
            var agreed = action.itemId() == null
                    ? null
                    : DealtIn.find(database, action.itemId()).orElse(null);
            var words = new ActionWords(texts);
            var meetings = new MeetingStore(database);
            var history = new ActionHistoryStore(database)
                    .of(actionId).stream()
                            .map(event -> words.event(event, meeting(event, meetings, texts)))
                            .toList();
            return new TaskDetail(action, agreed, history);
        }));
    }

    private static @Nullable String meeting(ActionEvent event, MeetingStore meetings, Texts texts) {
        return event.when().meetingId() == null
                ? null
                : meetings.find(event.when().meetingId())
                        .map(meeting -> PaperWords.meetingNumber(meeting, texts))
                        .orElse(null);
    }
}
