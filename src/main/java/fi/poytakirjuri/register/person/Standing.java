package fi.poytakirjuri.register.person;

/// As what the register knows someone on a day; one may be several of these.
public enum Standing {
    MEMBER,
    /// Will sit on a seat.
    COMING,
    /// Sat on a seat before.
    FORMER,
    /// Has come to a meeting as an outside expert, or has a field of expertise written down (rule 17).
    EXPERT,
    CANDIDATE,
    /// Has been in a meeting and is none of these.
    PARTICIPANT,
    /// Only written down.
    OTHER
}
