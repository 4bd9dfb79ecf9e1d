package fi.poytakirjuri.register.action;

import fi.poytakirjuri.register.choice.ActionState;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Something that was promised in a meeting: what, who, by when, and how far it has come.
///
/// @param itemId     the agenda item it was agreed in
/// @param timesMoved how many times its due time was moved on
public record Action(
        long id,
        long bodyId,
        @Nullable Long itemId,
        String text,
        List<Owner> owners,
        Due due,
        ActionState state,
        int timesMoved) {
    public Action {
        owners = List.copyOf(owners);
    }

    /// The day it is due, that of the due meeting included.
    public @Nullable LocalDate dueOn() {
        return due.on();
    }

    /// A due time that is no day, such as "ensi kokous"; empty otherwise.
    public String dueWords() {
        return due.words();
    }

    public boolean isOpen() {
        return state == ActionState.OPEN || state == ActionState.IN_PROGRESS;
    }

    /// Open, and moved on from its first due time.
    public boolean isMoved() {
        return isOpen() && timesMoved > 0;
    }

    /// Whether it is a step to mark it so: only what is closed is opened, and the other way.
    public boolean mayBecome(ActionState next) {
        return switch (next) {
            case OPEN -> !isOpen();
            case IN_PROGRESS -> state == ActionState.OPEN;
            case DONE, LAPSED -> isOpen();
        };
    }

    public boolean isLate(LocalDate today) {
        return isOpen() && due.on() != null && due.on().isBefore(today);
    }

    /// The same action as it was on a day gone by.
    Action as(ActionPast then) {
        var dueThen = then.due() == null ? due : then.due();
        return new Action(id, bodyId, itemId, text, owners, dueThen, then.state(), timesMoved - then.laterMoves());
    }
}
