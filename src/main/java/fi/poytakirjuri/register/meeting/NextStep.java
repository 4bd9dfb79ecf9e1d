package fi.poytakirjuri.register.meeting;

import java.time.LocalDate;
import java.util.Optional;

/// The one thing to do next for a meeting: what the dashboard asks for and the meeting's own rail offers.
public enum NextStep {
    WRITE_AGENDA,
    SEND_INVITATION,
    GET_READY,
    BEGIN,
    WRITE_MINUTES,
    FINALISE,
    TAKE_TO_NEXT,
    RECORD_APPROVAL,
    FINISH_CORRECTION,
    PUBLISH;

    /// Where the approval of a finalised memo stands.
    public enum ApprovalItem {
        /// A meeting comes after it whose agenda does not have its approval yet.
        WANTED,
        /// The approval is on the agenda of a later meeting.
        THERE,
        /// No meeting comes after it.
        NOWHERE
    }

    /// @param isPublicUpToDate whether the newest version is the one that was published
    /// @return empty for a meeting that is done with: published or cancelled
    public static Optional<NextStep> of(
            Meeting meeting, LocalDate today, ApprovalItem approval, boolean isPublicUpToDate) {
        if (meeting.course().correction() != null) return Optional.of(FINISH_CORRECTION);
        boolean isOver = meeting.date().isBefore(today);
        return switch (meeting.state()) {
            case PLANNED -> Optional.of(isOver ? WRITE_MINUTES : WRITE_AGENDA);
            case AGENDA -> Optional.of(isOver ? WRITE_MINUTES : SEND_INVITATION);
            case INVITED -> Optional.of(isOver ? WRITE_MINUTES : meeting.date().equals(today) ? BEGIN : GET_READY);
            case HELD -> Optional.of(FINALISE);
            case FINALISED ->
                Optional.of(
                        switch (approval) {
                            case WANTED -> TAKE_TO_NEXT;
                            case THERE, NOWHERE -> RECORD_APPROVAL;
                        });
            case APPROVED -> Optional.of(PUBLISH);
            case PUBLISHED -> isPublicUpToDate ? Optional.empty() : Optional.of(PUBLISH);
            case CANCELLED -> Optional.empty();
        };
    }

    /// Whether the meeting's next step waits for a day still to come.
    public static boolean isAhead(Meeting meeting, LocalDate today) {
        return !meeting.date().isBefore(today)
                && switch (meeting.state()) {
                    case PLANNED, AGENDA, INVITED -> true;
                    case HELD, FINALISED, APPROVED, PUBLISHED, CANCELLED -> false;
                };
    }
}
