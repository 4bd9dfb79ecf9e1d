/// What pictures from outside may and may not do to a paper.
@NullMarked
package fi.poytakirjuri.document.picture;

import org.jspecify.annotations.NullMarked;
