/// File contents in the register, by their SHA-256.
@NullMarked
package fi.poytakirjuri.register.file;

import org.jspecify.annotations.NullMarked;
