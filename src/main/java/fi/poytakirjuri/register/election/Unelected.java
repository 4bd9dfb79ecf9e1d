package fi.poytakirjuri.register.election;

import fi.poytakirjuri.register.nomination.NominationRound;
import java.time.LocalDate;

/// Candidates of a round whose data are no longer needed: they were not elected, and the time to keep them is over.
///
/// @param howMany  of them, at least one
/// @param since    the first day on which they wait to be erased
/// @param isNoted  whether it is noted who were elected; else everyone proposed counts as unelected
public record Unelected(NominationRound round, int howMany, LocalDate since, boolean isNoted) {}
