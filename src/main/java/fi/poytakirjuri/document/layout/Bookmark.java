package fi.poytakirjuri.document.layout;

/// A line of the outline a viewer shows beside the pages.
///
/// @param level 1 to 3
/// @param page counted from 0
/// @param y in points from the page's top
public record Bookmark(int level, String text, int page, double y, Element heading) {}
