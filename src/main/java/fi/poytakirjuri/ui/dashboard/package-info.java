/// Työpöytä: the next meeting with its next step, what needs attention, and what was done last.
@NullMarked
package fi.poytakirjuri.ui.dashboard;

import org.jspecify.annotations.NullMarked;
