/// One person's data as files for that person.
@NullMarked
package fi.poytakirjuri.exchange.privacy;

import org.jspecify.annotations.NullMarked;
