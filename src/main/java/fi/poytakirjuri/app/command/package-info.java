/// The words one can start the program with, a class each. None of them opens a window by itself.
@NullMarked
package fi.poytakirjuri.app.command;

import org.jspecify.annotations.NullMarked;
