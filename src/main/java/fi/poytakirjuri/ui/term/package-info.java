/// The room of terms: nomination rounds, candidates, elections, and the beginning of a new term.
@NullMarked
package fi.poytakirjuri.ui.term;

import org.jspecify.annotations.NullMarked;
