/// Tests of tables as files.
@NullMarked
package fi.poytakirjuri.exchange.sheet;

import org.jspecify.annotations.NullMarked;
