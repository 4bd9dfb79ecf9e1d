/// Statements and their letters.
@NullMarked
package fi.poytakirjuri.register.statement;

import org.jspecify.annotations.NullMarked;
