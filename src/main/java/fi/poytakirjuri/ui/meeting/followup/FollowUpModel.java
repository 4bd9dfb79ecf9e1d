package fi.poytakirjuri.ui.meeting.followup;

import fi.poytakirjuri.language.Texts;
import fi.poytakirjuri.register.action.Action;
import fi.poytakirjuri.register.action.ActionHistoryStore;
import fi.poytakirjuri.register.action.ActionStore;
import fi.poytakirjuri.register.action.Occasion;
import fi.poytakirjuri.register.choice.ActionState;
import fi.poytakirjuri.register.choice.ItemKind;
import fi.poytakirjuri.register.meeting.AgendaItem;
import fi.poytakirjuri.register.meeting.Meeting;
import fi.poytakirjuri.register.meeting.Minutes;
import fi.poytakirjuri.register.report.FollowUps;
import fi.poytakirjuri.ui.kit.Refresh;
import fi.poytakirjuri.ui.kit.Tools;
import fi.poytakirjuri.ui.meeting.open.MeetingStores;
import fi.poytakirjuri.ui.meeting.open.OpenMeeting;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// The open actions of earlier meetings, as the open meeting marks them done, moved on or given up. What is marked is
/// noted with the meeting.
public final class FollowUpModel {
    private final OpenMeeting open;
    private final FollowUps followUps;
    private final ActionStore actions;
    private final ActionHistoryStore history;
    private final Tools tools;
    private final Refresh<List<FollowUps.Followed>> refresh;
    private final ReadOnlyObjectWrapper<List<FollowUps.Followed>> followed = new ReadOnlyObjectWrapper<>(List.of());
    private volatile Optional<Long> meetingId = Optional.empty();

    public FollowUpModel(Tools tools, OpenMeeting open, MeetingStores stores) {
        this.tools = tools;
        this.open = open;
        this.followUps = stores.followUps();
        this.actions = stores.actions();
        this.history = stores.actionHistory();
        this.refresh = new Refresh<>(tools.background(), this::read, followed::set);
        open.minutesProperty().subscribe(_ -> {
            meetingId = open.meeting().map(Meeting::id);
            if (meetingId.isPresent()) refresh.now();
        });
        // Marking an action of another meeting leaves this one's own minutes as they were.
        tools.changes().whenTouched(this::readAgain, "action", "action_owner", "action_history", "meeting");
    }

    /// In the order in which they were agreed.
    public ReadOnlyObjectProperty<List<FollowUps.Followed>> followedProperty() {
        return followed.getReadOnlyProperty();
    }

    /// Whether one is at the item in which the meeting goes through open actions.
    public boolean isHere() {
        return open.item()
                .filter(item -> followUpItem().filter(f -> f.id() == item.id()).isPresent())
                .isPresent();
    }

    /// The first item of that kind, or else the first whose title speaks of it.
    private Optional<AgendaItem> followUpItem() {
        var items = open.matters().stream().map(Minutes.Matter::item).toList();
        return items.stream()
                .filter(item -> item.kind() == ItemKind.FOLLOW_UP)
                .findFirst()
                .or(() -> items.stream().filter(this::speaksOfActions).findFirst());
    }

    private boolean speaksOfActions(AgendaItem item) {
        var title = item.title().toLowerCase(Locale.ROOT);
        return List.of(texts().get("task.followUp.words").split("\\|")).stream().anyMatch(title::contains);
    }

    public void set(Action action, ActionState state) {
        open.meeting().ifPresent(meeting -> open.write(() -> history.set(List.of(action.id()), state, in(meeting))));
    }

    /// @param due as typed; the next meeting is the one after this
    public void move(Action action, String due, String note) {
        open.meeting()
                .ifPresent(meeting -> open.write(() -> history.move(
                        List.of(action.id()),
                        actions.due(
                                meeting.bodyId(), meeting.id(), due, in(meeting).day()),
                        in(meeting),
                        note)));
    }

    private void readAgain() {
        if (meetingId.isPresent()) refresh.now();
    }

    LocalDate day() {
        return open.meeting().map(meeting -> in(meeting).day()).orElseGet(tools::today);
    }

    Texts texts() {
        return tools.texts();
    }

    /// Marked on the meeting's day, though it be written down later; before it, on the day it is.
    private Occasion in(Meeting meeting) {
        var today = tools.today();
        return Occasion.in(meeting.id(), meeting.date().isAfter(today) ? today : meeting.date());
    }

    private List<FollowUps.Followed> read() {
        return meetingId.map(followUps::of).orElse(List.of());
    }
}
