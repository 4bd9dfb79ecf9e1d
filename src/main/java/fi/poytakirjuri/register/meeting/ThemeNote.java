package fi.poytakirjuri.register.meeting;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What was noted of a theme, from the point of view of a sector or of all.
///
/// @param sectorId nothing where it is nobody's in particular
/// @param sector   that sector's name; empty for none
public record ThemeNote(
        long id, long themeId, @Nullable Long sectorId, String sector, String text, LocalDate notedOn) {}
