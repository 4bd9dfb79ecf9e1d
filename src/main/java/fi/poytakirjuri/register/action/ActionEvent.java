package fi.poytakirjuri.register.action;

import fi.poytakirjuri.register.choice.ActionState;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A step on an action's way: it was begun, done, given up, opened again, or moved to a later time.
///
/// @param wasDueOn   its day before a move
/// @param nowDueOn   its day after a move; none where it was moved to words only
/// @param nowDueWords the words of the new due time, such as "ensi kokous"
/// @param note       the secretary's own words of why
public record ActionEvent(
        long id,
        long actionId,
        Occasion when,
        ActionState from,
        ActionState to,
        @Nullable LocalDate wasDueOn,
        @Nullable LocalDate nowDueOn,
        String nowDueWords,
        String note) {
    /// What happened.
    public enum Kind {
        OPENED,
        BEGUN,
        DONE,
        LAPSED,
        MOVED
    }

    public Kind kind() {
        if (from == to) return Kind.MOVED;
        return switch (to) {
            case OPEN -> Kind.OPENED;
            case IN_PROGRESS -> Kind.BEGUN;
            case DONE -> Kind.DONE;
            case LAPSED -> Kind.LAPSED;
        };
    }
}
