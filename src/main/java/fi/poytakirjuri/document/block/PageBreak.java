package fi.poytakirjuri.document.block;

/// What follows begins a new page.
public record PageBreak() implements Block {}
