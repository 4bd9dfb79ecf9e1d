/// Tests of taking in candidates in a window.
@NullMarked
package fi.poytakirjuri.ui.nomination;

import org.jspecify.annotations.NullMarked;
