/// Tehtävät: what has been promised in the meetings, who does it and by when.
@NullMarked
package fi.poytakirjuri.ui.task;

import org.jspecify.annotations.NullMarked;
