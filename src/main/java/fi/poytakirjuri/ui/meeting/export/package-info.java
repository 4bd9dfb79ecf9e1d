/// Giving a meeting's papers out: a PDF, or the folder one publishes from.
@NullMarked
package fi.poytakirjuri.ui.meeting.export;

import org.jspecify.annotations.NullMarked;
