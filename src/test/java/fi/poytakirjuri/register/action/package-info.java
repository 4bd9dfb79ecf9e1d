/// Promises of actions and the way they go.
@NullMarked
package fi.poytakirjuri.register.action;

import org.jspecify.annotations.NullMarked;
