/// What a kokouspaketti promises: every document in its place, and told where one is not.
@NullMarked
package fi.poytakirjuri.exchange.bundle;

import org.jspecify.annotations.NullMarked;
