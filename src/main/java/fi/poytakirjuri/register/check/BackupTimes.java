package fi.poytakirjuri.register.check;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// How the register has been kept safe.
///
/// @param newest  the day of the newest backup; nothing where there is none
/// @param begunOn the day of the oldest change that the register remembers; nothing where nothing has been changed
record BackupTimes(@Nullable LocalDate newest, @Nullable LocalDate begunOn) {}
