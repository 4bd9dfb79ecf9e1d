/// The room of meetings: the list of them, and the one that is open with its agenda, attendance and minutes.
@NullMarked
package fi.poytakirjuri.ui.meeting;

import org.jspecify.annotations.NullMarked;
