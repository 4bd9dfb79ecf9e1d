/// The checks: what breaks the table's own rules or is missing from a paper. They warn and never block.
@NullMarked
package fi.poytakirjuri.register.check;

import org.jspecify.annotations.NullMarked;
