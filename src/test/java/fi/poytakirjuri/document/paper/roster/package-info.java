/// The papers of a table's people say no more than they may.
@NullMarked
package fi.poytakirjuri.document.paper.roster;

import org.jspecify.annotations.NullMarked;
