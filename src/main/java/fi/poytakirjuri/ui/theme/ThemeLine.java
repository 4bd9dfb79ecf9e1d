package fi.poytakirjuri.ui.theme;

import fi.poytakirjuri.register.meeting.Theme;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A theme in the list.
///
/// @param held how many times it has met
/// @param next when it meets next
record ThemeLine(Theme theme, int held, @Nullable LocalDate next) {}
