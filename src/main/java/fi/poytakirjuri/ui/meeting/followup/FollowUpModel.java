package fi.poytakirjuri.ui.meeting.followup;

import fi.poytakirjuri.language.Texts;
import fi.poytakirjuri.register.action.Action;
import fi.poytakirjuri.register.action.ActionHistoryStore;
import fi.poytakirjuri.register.action.ActionStore;
import fi.poytakirjuri.register.action.Occasion;
import fi.poytakirjuri.register.choice.ActionState;
import fi.poytakirjuri.register.choice.ItemKind;
import fi.poytakirjuri.register.meeting.AgendaItem;
import fi.poytakirjuri.register.meeting.AgendaStore;
import fi.poytakirjuri.register.meeting.ItemText;
import fi.poytakirjuri.register.meeting.Meeting;
import fi.poytakirjuri.register.meeting.Minutes;
import fi.poytakirjuri.register.report.FollowUps;
import fi.poytakirjuri.ui.action.ActionWords;
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
    private final AgendaStore agendas;
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
        this.agendas = stores.agendas();
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

    /// Whether anything was marked in this meeting that can be written into the item; a finalised memo is not written.
    boolean hasTold() {
        return open.meeting().filter(meeting -> !meeting.isLocked()).isPresent()
                && followed.get().stream().anyMatch(each -> each.told() != null);
    }

    /// Writes what was marked in this meeting after the item's own words, a line each; what stands there already is not
    /// written twice. From then on the words are the secretary's.
    public void writeDown() {
        var item = open.item();
        if (item.isEmpty()) return;
        var lines = followed.get().stream()
                .filter(each -> each.told() != null)
                .map(each -> line(each.action()))
                .toList();
        var field = item.get().kind() == ItemKind.PROCEDURE ? ItemText.TEXT : ItemText.DISCUSSION;
        long id = item.get().id();
        long meeting = item.get().meetingId();
        tools.autosave().saveNow();
        open.write(() -> agendas.items(meeting).stream()
                .filter(now -> now.id() == id)
                .findFirst()
                .ifPresent(now -> agendas.setText(id, field, with(now.text(field), lines))));
    }

    private static String with(String text, List<String> lines) {
        var added = lines.stream().filter(line -> !text.contains(line)).toList();
        if (added.isEmpty()) return text;
        boolean continuesList = text.stripTrailing()
                .lines()
                .reduce((_, last) -> last)
                .orElse("")
                .startsWith("- ");
        var gap = text.isBlank() ? "" : continuesList ? "\n" : "\n\n";
        return text.stripTrailing() + gap + String.join("\n", added);
    }

    /// - Kootaan näkemykset (Ritva Mäenpää): siirtyy, uusi määräaika 2.6.2026
    private String line(Action action) {
        var words = new ActionWords(texts());
        var owners = words.owners(action.owners());
        var what = owners.isEmpty() ? action.text() : texts().get("task.followUp.who", action.text(), owners);
        var state = words.state(action).toLowerCase(texts().language().locale());
        var due = words.due(action);
        return action.isMoved() && !due.isBlank()
                ? texts().get("task.followUp.lineDue", what, state, due)
                : texts().get("task.followUp.line", what, state);
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
