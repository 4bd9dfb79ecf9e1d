package fi.poytakirjuri.register.version;

import fi.poytakirjuri.register.choice.MeetingState;
import fi.poytakirjuri.register.meeting.NextStep;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/// How far a meeting has come.
///
/// @param reached the day of each step, where it is known
/// @param next    what to do next; empty for a meeting that is done with
public record Progress(Map<MeetingState, LocalDate> reached, Optional<NextStep> next) {
    public Progress {
        reached = Map.copyOf(reached);
    }
}
