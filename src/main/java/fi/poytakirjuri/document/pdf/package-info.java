/// Pages as an archival, accessible PDF file.
@NullMarked
package fi.poytakirjuri.document.pdf;

import org.jspecify.annotations.NullMarked;
