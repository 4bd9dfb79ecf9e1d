package fi.poytakirjuri.ui.meeting.open;

import org.jspecify.annotations.Nullable;

/// Someone or something that can be named in a meeting's field: picked from what the register knows.
///
/// @param id     none for everyone
/// @param detail what tells namesakes apart, such as a person's organisation; may be empty
public record Named(Kind kind, @Nullable Long id, String name, String detail) {
    public enum Kind {
        PERSON,
        ORGANISATION,
        SECTOR,
        EVERYONE
    }
}
