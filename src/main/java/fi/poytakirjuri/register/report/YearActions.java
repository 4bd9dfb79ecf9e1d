package fi.poytakirjuri.register.report;

import fi.poytakirjuri.register.action.Action;
import fi.poytakirjuri.register.choice.ActionState;
import fi.poytakirjuri.register.meeting.DealtIn;
import java.time.LocalDate;
import java.util.List;

/// What was agreed to be done in a year's meetings, those of themes too, and how far it had come on a day.
public record YearActions(LocalDate on, List<Agreed> actions) {
    public YearActions {
        actions = List.copyOf(actions);
    }

    /// An action and where it was agreed.
    public record Agreed(Action action, DealtIn place) {}

    /// How an action stands; every action stands in one way only.
    public enum Standing {
        DONE,
        OPEN,
        LATE,
        LAPSED
    }

    public Standing standing(Action action) {
        if (action.isLate(on)) return Standing.LATE;
        if (action.isOpen()) return Standing.OPEN;
        return action.state() == ActionState.DONE ? Standing.DONE : Standing.LAPSED;
    }

    public int count(Standing standing) {
        return (int) actions.stream()
                .filter(agreed -> standing(agreed.action()) == standing)
                .count();
    }
}
