/// Tests of taking in candidates.
@NullMarked
package fi.poytakirjuri.exchange.nomination;

import org.jspecify.annotations.NullMarked;
