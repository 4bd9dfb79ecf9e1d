/// Lists of two levels, such as an agenda with its sub-items, and how their lines move.
@NullMarked
package fi.poytakirjuri.register.outline;

import org.jspecify.annotations.NullMarked;
