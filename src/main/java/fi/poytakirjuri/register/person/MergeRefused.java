package fi.poytakirjuri.register.person;

/// Nothing was merged: what is said of the two in a meeting must be settled first.
public final class MergeRefused extends RuntimeException {
    private final transient Why why;
    private final long meetingId;

    MergeRefused(Why why, long meetingId) {
        super(why + " " + meetingId);
        this.why = why;
        this.meetingId = meetingId;
    }

    public Why why() {
        return why;
    }

    /// In which meeting.
    public long meetingId() {
        return meetingId;
    }

    public enum Why {
        /// A finalised memo tells of both, so by it they are two.
        BOTH_IN_FINALISED,
        /// What a memo said before its correction is kept aside and still speaks of both.
        CORRECTION_UNDER_WAY
    }
}
