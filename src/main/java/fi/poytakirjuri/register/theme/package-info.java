/// A theme as a thread: its next meeting, and all that was said and done in it in the order of time.
@NullMarked
package fi.poytakirjuri.register.theme;

import org.jspecify.annotations.NullMarked;
