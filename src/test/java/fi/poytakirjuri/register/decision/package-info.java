/// Promises of the register of decisions.
@NullMarked
package fi.poytakirjuri.register.decision;

import org.jspecify.annotations.NullMarked;
