/// The roster as a file: what is written out of it, and what is taken in, previewed line by line.
@NullMarked
package fi.poytakirjuri.ui.roster.file;

import org.jspecify.annotations.NullMarked;
