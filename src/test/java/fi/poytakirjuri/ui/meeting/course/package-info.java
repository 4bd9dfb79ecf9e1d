/// Tests of the rail and its panels.
@NullMarked
package fi.poytakirjuri.ui.meeting.course;

import org.jspecify.annotations.NullMarked;
