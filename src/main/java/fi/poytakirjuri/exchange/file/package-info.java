/// Files as they leave the program: whole or not at all.
@NullMarked
package fi.poytakirjuri.exchange.file;

import org.jspecify.annotations.NullMarked;
