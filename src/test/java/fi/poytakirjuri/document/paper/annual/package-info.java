/// The annual report, as a reader reads it.
@NullMarked
package fi.poytakirjuri.document.paper.annual;

import org.jspecify.annotations.NullMarked;
