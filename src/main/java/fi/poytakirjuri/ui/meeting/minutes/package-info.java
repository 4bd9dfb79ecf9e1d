/// The writing of a meeting: each item's texts, and the actions agreed in it.
@NullMarked
package fi.poytakirjuri.ui.meeting.minutes;

import org.jspecify.annotations.NullMarked;
