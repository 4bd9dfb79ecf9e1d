package fi.poytakirjuri.ui.dashboard;

import fi.poytakirjuri.register.meeting.Meeting;
import java.time.LocalDate;
import java.util.Optional;

/// The one thing to do next for a meeting. Its words stand under `dashboard.NextStep`.
enum NextStep {
    WRITE_AGENDA,
    SEND_INVITATION,
    GET_READY,
    WRITE_MINUTES,
    FINALISE,
    GET_APPROVED,
    PUBLISH;

    /// Empty for a meeting that is done with: published or cancelled.
    static Optional<NextStep> of(Meeting meeting, LocalDate today) {
        boolean isOver = meeting.date().isBefore(today);
        return switch (meeting.state()) {
            case PLANNED -> Optional.of(isOver ? WRITE_MINUTES : WRITE_AGENDA);
            case AGENDA -> Optional.of(isOver ? WRITE_MINUTES : SEND_INVITATION);
            case INVITED -> Optional.of(isOver ? WRITE_MINUTES : GET_READY);
            case HELD -> Optional.of(FINALISE);
            case FINALISED -> Optional.of(GET_APPROVED);
            case APPROVED -> Optional.of(PUBLISH);
            case PUBLISHED, CANCELLED -> Optional.empty();
        };
    }

    /// Whether the step waits for a meeting still to come.
    static boolean isAhead(Meeting meeting, LocalDate today) {
        return !meeting.date().isBefore(today)
                && switch (meeting.state()) {
                    case PLANNED, AGENDA, INVITED -> true;
                    case HELD, FINALISED, APPROVED, PUBLISHED, CANCELLED -> false;
                };
    }
}
