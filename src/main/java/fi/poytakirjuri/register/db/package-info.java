/// SQLite: opening a register file, the one door for writing, the undo log. Only here does anyone touch JDBC.
@NullMarked
package fi.poytakirjuri.register.db;

import org.jspecify.annotations.NullMarked;
