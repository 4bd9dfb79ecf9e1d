/// The room of papers: every paper that is not of one meeting, looked at and given out.
@NullMarked
package fi.poytakirjuri.ui.paper;

import org.jspecify.annotations.NullMarked;
