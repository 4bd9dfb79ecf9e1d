package fi.poytakirjuri.document.layout;

/// A part of the structure: an element with parts of its own, or what is seen on the pages.
public sealed interface Node permits Element, Content {}
