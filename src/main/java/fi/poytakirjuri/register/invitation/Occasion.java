package fi.poytakirjuri.register.invitation;

import fi.poytakirjuri.register.choice.MeetingState;
import fi.poytakirjuri.register.meeting.Meeting;
import java.util.List;

/// Why something is sent to a meeting's invitees now.
public sealed interface Occasion {
    /// They are invited.
    record First() implements Occasion {}

    /// They were, and are told what is otherwise now: perhaps nothing.
    record Update(Told before, List<Told.Part> changed) implements Occasion {
        public Update {
            changed = List.copyOf(changed);
        }
    }

    /// They were, and the meeting is not held.
    record Cancellation() implements Occasion {}

    /// @param sent what was sent of the meeting, the latest first
    static Occasion of(Meeting meeting, List<Invitation> sent) {
        if (meeting.state() == MeetingState.CANCELLED) return new Cancellation();
        var told = sent.isEmpty() ? null : sent.getFirst().told();
        return told == null ? new First() : new Update(told, told.changedIn(Told.of(meeting)));
    }

    /// Whether the invitees know less than they should.
    ///
    /// @param sent as in [#of]
    static boolean isDue(Meeting meeting, List<Invitation> sent) {
        boolean wereCancelled = !sent.isEmpty() && sent.getFirst().isCancellation();
        return switch (of(meeting, sent)) {
            case First _ -> true;
            case Update(var _, var changed) -> wereCancelled || !changed.isEmpty();
            case Cancellation _ -> !sent.isEmpty() && !wereCancelled;
        };
    }
}
