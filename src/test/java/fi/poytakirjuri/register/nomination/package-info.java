/// Nomination rounds and their candidates.
@NullMarked
package fi.poytakirjuri.register.nomination;

import org.jspecify.annotations.NullMarked;
