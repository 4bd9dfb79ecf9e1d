/// The counting over many meetings, on the sample register.
@NullMarked
package fi.poytakirjuri.register.report;

import org.jspecify.annotations.NullMarked;
