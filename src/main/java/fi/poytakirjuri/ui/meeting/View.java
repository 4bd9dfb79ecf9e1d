package fi.poytakirjuri.ui.meeting;

import fi.poytakirjuri.register.choice.MeetingState;
import fi.poytakirjuri.register.meeting.Meeting;
import fi.poytakirjuri.ui.kit.Icon;
import fi.poytakirjuri.ui.meeting.open.MeetingPaper;
import java.util.Optional;

/// The views of one meeting, in the order of the work and of their keys Ctrl+1–5.
enum View {
    DETAILS(Icon.EDIT),
    AGENDA(Icon.AGENDA),
    ATTENDANCE(Icon.ATTENDANCE),
    MINUTES(Icon.MINUTES),
    LIVE(Icon.CLOCK);

    private final Icon icon;

    View(Icon icon) {
        this.icon = icon;
    }

    /// A meeting is opened where its work goes on: the agenda before it, the minutes once it has been held, and in
    /// between, the meeting itself.
    static View first(Meeting meeting) {
        var times = meeting.timetable();
        if (times.opened() != null && times.closed() == null) return LIVE;
        return meeting.state().compareTo(MeetingState.HELD) < 0 ? AGENDA : MINUTES;
    }

    Icon icon() {
        return icon;
    }

    /// The paper that is seen beside the view, until another is asked for; none where both papers are told of.
    Optional<MeetingPaper> paper(Meeting meeting) {
        return switch (this) {
            case DETAILS, ATTENDANCE -> Optional.empty();
            case AGENDA -> Optional.of(MeetingPaper.AGENDA);
            case MINUTES, LIVE -> Optional.of(MeetingPaper.writingOf(meeting));
        };
    }

    /// Whether the meeting's head and state make room for the view.
    boolean isWhole() {
        return this == LIVE;
    }

    /// Whether the page is beside it unless the secretary says otherwise: not where the view itself is wide.
    boolean hasPage() {
        return this == AGENDA || this == MINUTES;
    }
}
