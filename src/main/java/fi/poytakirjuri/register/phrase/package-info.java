/// Phrases: the sentences that minutes are full of, each table's own.
@NullMarked
package fi.poytakirjuri.register.phrase;

import org.jspecify.annotations.NullMarked;
