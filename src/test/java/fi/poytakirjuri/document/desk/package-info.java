/// The desk, on registers small and large.
@NullMarked
package fi.poytakirjuri.document.desk;

import org.jspecify.annotations.NullMarked;
