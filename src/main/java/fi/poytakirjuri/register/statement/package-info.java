/// Statements that the table gives when it is asked to (rule 20).
@NullMarked
package fi.poytakirjuri.register.statement;

import org.jspecify.annotations.NullMarked;
