package fi.poytakirjuri.ui.task;

import fi.poytakirjuri.register.action.Action;
import fi.poytakirjuri.register.choice.ActionState;
import java.time.LocalDate;

/// Which actions are looked at.
enum TaskView {
    OPEN,
    LATE,
    DONE,
    LAPSED;

    boolean lets(Action action, LocalDate today) {
        return switch (this) {
            case OPEN -> action.isOpen();
            case LATE -> action.isLate(today);
            case DONE -> action.state() == ActionState.DONE;
            case LAPSED -> action.state() == ActionState.LAPSED;
        };
    }

    boolean isOfOpen() {
        return this == OPEN || this == LATE;
    }

    /// The view in which an action is seen.
    static TaskView of(Action action) {
        return switch (action.state()) {
            case OPEN, IN_PROGRESS -> OPEN;
            case DONE -> DONE;
            case LAPSED -> LAPSED;
        };
    }
}
