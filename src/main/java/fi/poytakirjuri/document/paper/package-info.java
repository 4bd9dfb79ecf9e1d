/// The papers of a table: what each kind says, from records that were read once.
@NullMarked
package fi.poytakirjuri.document.paper;

import org.jspecify.annotations.NullMarked;
