/// The list of all meetings, year by year, and the adding of a new one.
@NullMarked
package fi.poytakirjuri.ui.meeting.list;

import org.jspecify.annotations.NullMarked;
