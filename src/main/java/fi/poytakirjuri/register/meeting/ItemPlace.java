package fi.poytakirjuri.register.meeting;

/// Where something was dealt with, told shortly: an item's title and its meeting.
public record ItemPlace(long itemId, String title, Meeting meeting) {}
