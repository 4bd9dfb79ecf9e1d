package fi.poytakirjuri.register.roster;

import java.time.LocalDate;

/// A meeting of the electing body that chose members (rule 12).
public record ElectingMeeting(long id, String electingBody, LocalDate heldOn, String place, String reference) {}
