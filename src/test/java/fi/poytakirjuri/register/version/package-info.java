/// Tests of finalised papers.
@NullMarked
package fi.poytakirjuri.register.version;

import org.jspecify.annotations.NullMarked;
