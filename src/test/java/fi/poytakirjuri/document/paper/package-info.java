/// What a meeting's papers promise: the words and the order of the samples, and what the public may not see.
@NullMarked
package fi.poytakirjuri.document.paper;

import org.jspecify.annotations.NullMarked;
