/// A meeting that goes on: what is entered item by item, what is half typed, when it opened, and how it keeps its time.
@NullMarked
package fi.poytakirjuri.register.live;

import org.jspecify.annotations.NullMarked;
