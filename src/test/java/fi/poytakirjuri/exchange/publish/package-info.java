/// What a publishing folder promises: everything in it is right, safe, and the same each time.
@NullMarked
package fi.poytakirjuri.exchange.publish;

import org.jspecify.annotations.NullMarked;
