/// A meeting's own details: its name, times, place, duties, distribution and attachments.
@NullMarked
package fi.poytakirjuri.ui.meeting.details;

import org.jspecify.annotations.NullMarked;
