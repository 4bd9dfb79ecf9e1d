package fi.poytakirjuri.register.plan;

import fi.poytakirjuri.register.meeting.Meeting;

/// A meeting of another table in the register.
///
/// @param table what it is called
public record Elsewhere(String table, Meeting meeting) {}
