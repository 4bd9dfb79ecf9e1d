package fi.poytakirjuri.ui.meeting;

import fi.poytakirjuri.ui.kit.Icon;
import fi.poytakirjuri.ui.meeting.open.PaperSide;
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

    /// The paper that is seen beside the view; none where no paper is written.
    Optional<PaperSide> paper() {
        return switch (this) {
            case DETAILS, ATTENDANCE -> Optional.empty();
            case AGENDA -> Optional.of(PaperSide.AGENDA);
            case MINUTES -> Optional.of(PaperSide.MINUTES);
        };
    }
}
