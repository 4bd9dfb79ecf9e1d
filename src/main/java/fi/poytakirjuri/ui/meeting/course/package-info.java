/// How far a meeting has come: its rail, and the panels of its later steps.
@NullMarked
package fi.poytakirjuri.ui.meeting.course;

import org.jspecify.annotations.NullMarked;
