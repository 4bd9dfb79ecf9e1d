package fi.poytakirjuri.register.report;

import fi.poytakirjuri.register.action.Action;
import fi.poytakirjuri.register.action.ActionEvent;
import fi.poytakirjuri.register.action.ActionHistoryStore;
import fi.poytakirjuri.register.action.ActionStore;
import fi.poytakirjuri.register.db.Database;
import fi.poytakirjuri.register.meeting.DealtIn;
import fi.poytakirjuri.register.meeting.Meeting;
import fi.poytakirjuri.register.meeting.MeetingStore;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// What earlier meetings left to be done, as a meeting goes through it (rule 19): of a table's meeting the table's own
/// actions, of a theme's meeting the theme's.
public final class FollowUps {
    private final Database database;
    private final MeetingStore meetings;
    private final ActionStore actions;
    private final ActionHistoryStore history;

    public FollowUps(Database database) {
        this.database = database;
        this.meetings = new MeetingStore(database);
        this.actions = new ActionStore(database);
        this.history = new ActionHistoryStore(database);
    }

    /// An action that was open when the meeting began.
    ///
    /// @param agreed nothing for one that was agreed in no meeting
    /// @param told   what the meeting was told of it last
    public record Followed(
            Action action,
            @Nullable DealtIn agreed,
            @Nullable ActionEvent told) {}

    /// In the order in which they were agreed.
    public List<Followed> of(long meetingId) {
        return database.read(_ -> meetings.find(meetingId).map(this::of).orElse(List.of()));
    }

    private List<Followed> of(Meeting meeting) {
        var told = history.toldIn(meeting.id());
        var openBefore = actions.asOf(meeting.bodyId(), meeting.date().minusDays(1)).stream()
                .filter(Action::isOpen)
                .map(Action::id)
                .collect(Collectors.toSet());
        var candidates = actions.all(meeting.bodyId()).stream()
                .filter(action -> told.contains(action.id()) || openBefore.contains(action.id()))
                .toList();
        var places = DealtIn.all(
                database,
                candidates.stream().map(Action::itemId).filter(Objects::nonNull).toList());
        return candidates.stream()
                .map(action -> new Followed(action, places.get(action.itemId()), last(action, meeting)))
                .filter(followed -> isOf(meeting, followed.agreed()))
                .toList();
    }

    private @Nullable ActionEvent last(Action action, Meeting meeting) {
        Optional<ActionEvent> last = history.of(action.id()).stream()
                .filter(event -> Long.valueOf(meeting.id()).equals(event.when().meetingId()))
                .reduce((_, later) -> later);
        return last.orElse(null);
    }

    private static boolean isOf(Meeting meeting, @Nullable DealtIn agreed) {
        if (agreed == null) return meeting.theme() == null;
        if (agreed.meeting().id() == meeting.id()) return false;
        return Objects.equals(theme(agreed.meeting()), theme(meeting));
    }

    private static @Nullable Long theme(Meeting meeting) {
        return meeting.theme() == null ? null : meeting.theme().themeId();
    }
}
