@NullMarked
package fi.poytakirjuri.register.election;

import org.jspecify.annotations.NullMarked;
