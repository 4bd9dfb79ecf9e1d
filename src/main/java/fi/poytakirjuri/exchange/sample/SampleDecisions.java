package fi.poytakirjuri.exchange.sample;

import fi.poytakirjuri.language.Language;
import fi.poytakirjuri.language.Texts;
import fi.poytakirjuri.register.choice.MeetingState;
import fi.poytakirjuri.register.db.Database;
import fi.poytakirjuri.register.decision.DecisionStore;
import fi.poytakirjuri.register.meeting.Meeting;
import fi.poytakirjuri.register.meeting.MeetingStore;

/// Numbers the decisions of the sample's finalised meetings, as their finalising did one after another.
final class SampleDecisions {
    private final SampleIds ids;
    private final MeetingStore meetings;
    private final DecisionStore decisions;

    SampleDecisions(Database database, SampleIds ids) {
        this.ids = ids;
        this.meetings = new MeetingStore(database);
        this.decisions = new DecisionStore(database, Texts.in(Language.FI));
    }

    void fill() {
        meetings.all(ids.body()).reversed().stream()
                .filter(meeting -> isFinalised(meeting.state()))
                .map(Meeting::id)
                .forEach(decisions::number);
    }

    private static boolean isFinalised(MeetingState state) {
        return switch (state) {
            case FINALISED, APPROVED, PUBLISHED -> true;
            case PLANNED, AGENDA, INVITED, HELD, CANCELLED -> false;
        };
    }
}
