package fi.poytakirjuri.register.roster;

/// One line of the roster on a day: a seat, and who sits on it, if anyone.
public sealed interface RosterRow permits Member, Vacancy {
    Seat seat();
}
