package fi.poytakirjuri.ui.meeting;

import fi.poytakirjuri.register.meeting.Meeting;
import fi.poytakirjuri.ui.kit.Icon;
import fi.poytakirjuri.ui.meeting.open.MeetingPaper;
import java.util.Optional;

/// The views of one meeting, in the order of the work and of their keys Ctrl+1–4.
enum View {
    DETAILS(Icon.EDIT),
    AGENDA(Icon.AGENDA),
    ATTENDANCE(Icon.ATTENDANCE),
    MINUTES(Icon.MINUTES);

    private final Icon icon;

    View(Icon icon) {
        this.icon = icon;
    }

    Icon icon() {
        return icon;
    }

    /// The paper that is seen beside the view, until another is asked for; none where both papers are told of.
    Optional<MeetingPaper> paper(Meeting meeting) {
        return switch (this) {
            case DETAILS, ATTENDANCE -> Optional.empty();
            case AGENDA -> Optional.of(MeetingPaper.AGENDA);
            case MINUTES -> Optional.of(MeetingPaper.writingOf(meeting));
        };
    }

    /// Whether the page is beside it unless the secretary says otherwise: not where the view itself is wide.
    boolean hasPage() {
        return this == AGENDA || this == MINUTES;
    }
}
