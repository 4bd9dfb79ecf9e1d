package fi.poytakirjuri.ui.meeting.minutes;

import fi.poytakirjuri.language.Texts;
import fi.poytakirjuri.register.action.Action;
import fi.poytakirjuri.register.action.ActionStore;
import fi.poytakirjuri.register.action.Due;
import fi.poytakirjuri.register.action.Owner;
import fi.poytakirjuri.register.choice.ActionState;
import fi.poytakirjuri.register.meeting.AgendaStore;
import fi.poytakirjuri.register.meeting.ItemText;
import fi.poytakirjuri.ui.action.ActionWords;
import fi.poytakirjuri.ui.kit.Background;
import fi.poytakirjuri.ui.meeting.open.OpenMeeting;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;

/// What one writes of the open meeting: the items' texts and their actions.
public final class MinutesModel {
    private final OpenMeeting open;
    private final AgendaStore agendas;
    private final ActionStore actions;
    private final Background background;
    private final Texts texts;
    private final Clock clock;

    public MinutesModel(
            OpenMeeting open,
            AgendaStore agendas,
            ActionStore actions,
            Background background,
            Texts texts,
            Clock clock) {
        this.open = open;
        this.agendas = agendas;
        this.actions = actions;
        this.background = background;
        this.texts = texts;
        this.clock = clock;
    }

    /// Writes an item's text; call on the register's thread.
    public void setText(long itemId, ItemText which, String text) {
        agendas.setText(itemId, which, text);
    }

    /// Adds an action without words yet under the item one is at.
    ///
    /// @param then told its id, so that the caret can go there
    public void addAction(LongConsumer then) {
        open.item()
                .ifPresent(item -> background
                        .register(() -> actions.add(item.id(), "", List.of(), Due.OPEN))
                        .onSuccess(then::accept)
                        .start());
    }

    public void removeAction(Action action, Consumer<Action> then) {
        background
                .register(() -> actions.remove(action.id()))
                .onSuccess(() -> then.accept(action))
                .start();
    }

    /// Writes an action's words; call on the register's thread.
    public void setActionText(long actionId, String text) {
        actions.setText(actionId, text);
    }

    /// Writes when an action is due as typed: a date, a weekday, or words that stay words; call on the register's
    /// thread.
    public void setDue(long actionId, String typed) {
        actions.find(actionId)
                .ifPresent(action -> actions.setDue(
                        actionId, actions.due(action.bodyId(), saidIn(action), typed, LocalDate.now(clock))));
    }

    private @Nullable Long saidIn(Action action) {
        return action.itemId() == null
                ? null
                : agendas.meetingOf(action.itemId()).orElse(null);
    }

    /// When an action is due, as its field shows it.
    public String due(Action action) {
        return new ActionWords(texts).typedDue(action);
    }

    public void setState(Action action, ActionState state) {
        open.write(() -> actions.setState(action.id(), state, LocalDate.now(clock)));
    }

    public void addOwner(Action action, Owner owner) {
        open.write(() -> actions.addOwner(action.id(), owner));
    }

    public void removeOwner(Action action, Owner owner) {
        open.write(() -> actions.removeOwner(action.id(), owner));
    }
}
