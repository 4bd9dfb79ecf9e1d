/// The papers of a table's people.
@NullMarked
package fi.poytakirjuri.document.paper.roster;

import org.jspecify.annotations.NullMarked;
