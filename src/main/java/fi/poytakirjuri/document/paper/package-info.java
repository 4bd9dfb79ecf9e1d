/// What all papers of a table share: their names, their words, and what the public must not be told.
@NullMarked
package fi.poytakirjuri.document.paper;

import org.jspecify.annotations.NullMarked;
