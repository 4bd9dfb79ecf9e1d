/// What enters and leaves as files: samples, lists, calendars, publishing folders. No JavaFX.
@NullMarked
package fi.poytakirjuri.exchange;

import org.jspecify.annotations.NullMarked;
