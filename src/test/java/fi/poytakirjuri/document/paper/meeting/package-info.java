/// The meeting's papers say what was written of the meeting.
@NullMarked
package fi.poytakirjuri.document.paper.meeting;

import org.jspecify.annotations.NullMarked;
