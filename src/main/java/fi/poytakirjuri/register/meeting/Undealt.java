package fi.poytakirjuri.register.meeting;

/// A matter that an earlier meeting did not deal with, or left on the table.
public record Undealt(Meeting meeting, AgendaItem item) {}
