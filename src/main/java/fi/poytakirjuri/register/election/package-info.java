/// Who were elected to the table, what follows of it, and how a new term begins (rules 6, 8 and 10–12).
@NullMarked
package fi.poytakirjuri.register.election;

import org.jspecify.annotations.NullMarked;
