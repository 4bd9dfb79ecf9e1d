/// The papers of a table that are not of one meeting: the division of work, the year's schedule, the annual report,
/// statements.
@NullMarked
package fi.poytakirjuri.document.paper.table;

import org.jspecify.annotations.NullMarked;
