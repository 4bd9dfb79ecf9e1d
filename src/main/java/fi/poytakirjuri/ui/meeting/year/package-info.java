/// Vuosikello: a year's meetings on a calendar strip, their planning and their moving.
@NullMarked
package fi.poytakirjuri.ui.meeting.year;

import org.jspecify.annotations.NullMarked;
