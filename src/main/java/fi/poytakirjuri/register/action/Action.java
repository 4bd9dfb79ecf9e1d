package fi.poytakirjuri.register.action;

import fi.poytakirjuri.register.choice.ActionState;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Something that was promised in a meeting: what, who, by when, and how far it has come.
///
/// @param itemId   the agenda item it was agreed in
/// @param dueWords a due time that is no date, such as "ensi kokous"; empty otherwise
public record Action(
        long id,
        long bodyId,
        @Nullable Long itemId,
        String text,
        List<Owner> owners,
        @Nullable LocalDate dueOn,
        String dueWords,
        ActionState state) {
    public Action {
        owners = List.copyOf(owners);
    }

    /// The same action in another state.
    Action in(ActionState other) {
        return new Action(id, bodyId, itemId, text, owners, dueOn, dueWords, other);
    }

    public boolean isOpen() {
        return state == ActionState.OPEN || state == ActionState.IN_PROGRESS;
    }

    public boolean isLate(LocalDate today) {
        return isOpen() && dueOn != null && dueOn.isBefore(today);
    }
}
