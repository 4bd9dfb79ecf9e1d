package fi.poytakirjuri.register.meeting;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A theme's thread of meetings: a jointly defined goal that is met for until there are results (rule 21).
///
/// @param area     where it is met for, such as a municipality; may be empty
/// @param planned  how many meetings were meant, if that was said
/// @param result   what came of it; empty while it goes on
/// @param closedOn when it was closed
public record Theme(
        long id,
        long bodyId,
        String name,
        String area,
        String goal,
        @Nullable Integer planned,
        ThemeLead lead,
        String result,
        @Nullable LocalDate closedOn) {

    public boolean isOpen() {
        return closedOn == null;
    }
}
