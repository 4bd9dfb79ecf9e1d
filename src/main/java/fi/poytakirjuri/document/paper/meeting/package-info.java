/// The papers of a meeting, made from everything that is written of it.
@NullMarked
package fi.poytakirjuri.document.paper.meeting;

import org.jspecify.annotations.NullMarked;
