/// The welcome: a new register, one that exists, or the sample.
@NullMarked
package fi.poytakirjuri.ui.welcome;

import org.jspecify.annotations.NullMarked;
