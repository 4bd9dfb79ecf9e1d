/// The table's own papers, as a reader reads them.
@NullMarked
package fi.poytakirjuri.document.paper.table;

import org.jspecify.annotations.NullMarked;
