package fi.poytakirjuri.register.theme;

import fi.poytakirjuri.register.action.Action;
import fi.poytakirjuri.register.decision.Decided;
import fi.poytakirjuri.register.meeting.Meeting;
import fi.poytakirjuri.register.meeting.ThemeNote;
import java.time.LocalDate;

/// One thing that happened in a theme's thread, or is to.
public sealed interface Moment {
    LocalDate on();

    record Met(Meeting meeting) implements Moment {
        @Override
        public LocalDate on() {
            return meeting.date();
        }
    }

    record Agreed(Decided decided) implements Moment {
        @Override
        public LocalDate on() {
            return decided.place().meeting().date();
        }
    }

    record Promised(Action action, Meeting meeting) implements Moment {
        @Override
        public LocalDate on() {
            return meeting.date();
        }
    }

    record Noted(ThemeNote note) implements Moment {
        @Override
        public LocalDate on() {
            return note.notedOn();
        }
    }
}
