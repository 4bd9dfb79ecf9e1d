package fi.poytakirjuri.ui.meeting.year;

import java.time.LocalDate;

/// A day proposed for a meeting that is not made yet.
///
/// @param id stays while the proposal is moved
public record Proposal(int id, LocalDate day) {}
