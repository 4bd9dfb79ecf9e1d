/// What earlier meetings left to be done, gone through in the meeting that is open.
@NullMarked
package fi.poytakirjuri.ui.meeting.followup;

import org.jspecify.annotations.NullMarked;
