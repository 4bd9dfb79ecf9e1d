package fi.poytakirjuri.register.meeting;

import org.jspecify.annotations.Nullable;

/// A meeting's place in a theme's thread (rule 21).
///
/// @param ordinal which of the thread's meetings this is, from 1
/// @param planned how many were planned, if that was said
/// @param lead    who is in main charge in this meeting, or else of the theme; may be empty
public record ThemeMeeting(
        long themeId,
        String name,
        String area,
        String goal,
        int ordinal,
        @Nullable Integer planned,
        String lead) {
    /// 2/3, or 2 when the number of meetings is open.
    public String write() {
        return planned == null ? "" + ordinal : ordinal + "/" + planned;
    }
}
