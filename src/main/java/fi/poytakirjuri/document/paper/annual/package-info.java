/// The annual report: a year of the table in words, tables and pictures.
@NullMarked
package fi.poytakirjuri.document.paper.annual;

import org.jspecify.annotations.NullMarked;
