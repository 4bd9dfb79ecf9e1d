/// Finalised papers: their versions, corrections and approval, and how two versions differ.
@NullMarked
package fi.poytakirjuri.register.version;

import org.jspecify.annotations.NullMarked;
