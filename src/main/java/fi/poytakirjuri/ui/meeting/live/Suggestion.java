package fi.poytakirjuri.ui.meeting.live;

/// Words offered for a stretch of the entry line.
///
/// @param words      as they are shown
/// @param detail     what tells it from others alike; may be empty
/// @param from       where the stretch begins that the words replace
/// @param to         where it ends
/// @param text       what comes in its place
/// @param selectFrom what of that text is selected then, for it is still to be said; a caret when both ends are same
record Suggestion(String words, String detail, int from, int to, String text, int selectFrom, int selectTo) {}
