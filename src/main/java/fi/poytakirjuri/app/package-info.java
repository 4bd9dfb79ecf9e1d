/// Starts the program: by a window or by a command line. Every `new` of a service stands here.
@NullMarked
package fi.poytakirjuri.app;

import org.jspecify.annotations.NullMarked;
