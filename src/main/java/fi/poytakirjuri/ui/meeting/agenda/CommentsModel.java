package fi.poytakirjuri.ui.meeting.agenda;

import fi.poytakirjuri.register.meeting.CommentStore;
import fi.poytakirjuri.register.meeting.ItemComment;
import fi.poytakirjuri.register.meeting.Minutes;
import fi.poytakirjuri.ui.meeting.open.OpenMeeting;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;

/// The comments on the item one is at.
public final class CommentsModel {
    private final OpenMeeting open;
    private final CommentStore store;
    private final Clock clock;

    public CommentsModel(OpenMeeting open, CommentStore store, Clock clock) {
        this.open = open;
        this.store = store;
        this.clock = clock;
    }

    public List<ItemComment> comments() {
        return open.matter().map(Minutes.Matter::comments).orElse(List.of());
    }

    /// Adds a comment made now. Without words nothing is added.
    public void add(String author, String text) {
        if (text.isBlank()) return;
        var now = LocalDateTime.now(clock).truncatedTo(ChronoUnit.SECONDS);
        open.item().ifPresent(item -> open.write(() -> store.add(item.id(), author, text, now)));
    }

    public void setSettled(ItemComment comment, boolean isSettled) {
        open.write(() -> store.setSettled(comment.id(), isSettled));
    }

    public void remove(ItemComment comment) {
        open.write(() -> store.remove(comment.id()));
    }
}
