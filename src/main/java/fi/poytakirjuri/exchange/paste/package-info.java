/// What is pasted from other programs, cleaned into the small CommonMark subset that texts are written in.
@NullMarked
package fi.poytakirjuri.exchange.paste;

import org.jspecify.annotations.NullMarked;
