/// How actions are told and moved on, on whichever screen they stand.
@NullMarked
package fi.poytakirjuri.ui.action;

import org.jspecify.annotations.NullMarked;
