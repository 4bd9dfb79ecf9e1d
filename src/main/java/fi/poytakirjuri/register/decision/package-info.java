/// What was decided, by number: the register of decisions.
@NullMarked
package fi.poytakirjuri.register.decision;

import org.jspecify.annotations.NullMarked;
