package fi.poytakirjuri.ui.meeting;

import fi.poytakirjuri.register.choice.MeetingState;
import fi.poytakirjuri.register.meeting.Meeting;
import fi.poytakirjuri.register.meeting.MeetingStore;
import fi.poytakirjuri.ui.kit.Tools;
import fi.poytakirjuri.ui.meeting.open.OpenMeeting;
import java.util.Optional;

/// Takes the open meeting from one state to another.
final class StateModel {
    private final OpenMeeting open;
    private final MeetingStore store;
    private final Tools tools;

    StateModel(OpenMeeting open, MeetingStore store, Tools tools) {
        this.open = open;
        this.store = store;
        this.tools = tools;
    }

    /// The usual step after a state; none after the last one, or when the meeting is cancelled.
    static Optional<MeetingState> next(MeetingState state) {
        return switch (state) {
            case PLANNED -> Optional.of(MeetingState.AGENDA);
            case AGENDA -> Optional.of(MeetingState.INVITED);
            case INVITED -> Optional.of(MeetingState.HELD);
            case HELD -> Optional.of(MeetingState.FINALISED);
            case FINALISED -> Optional.of(MeetingState.APPROVED);
            case APPROVED -> Optional.of(MeetingState.PUBLISHED);
            case PUBLISHED, CANCELLED -> Optional.empty();
        };
    }

    void advance() {
        open.meeting().flatMap(m -> next(m.state())).ifPresent(this::set);
    }

    /// Sets the state. The first time the invitation is marked sent, the items' numbers are frozen.
    void set(MeetingState state) {
        open.meeting()
                .ifPresent(meeting -> tools.background()
                        .register(() -> write(meeting, state))
                        .onSuccess(() -> tools.sayUndoable(tools.texts()
                                .get("meeting.state.set", tools.texts().of("meeting", state))))
                        .start());
    }

    private void write(Meeting meeting, MeetingState state) {
        if (state == MeetingState.INVITED && meeting.invitedOn() == null)
            store.markInvited(meeting.id(), tools.today());
        else store.setState(meeting.id(), state);
    }
}
