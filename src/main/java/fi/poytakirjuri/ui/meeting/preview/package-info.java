/// The live page beside the writing: the same pages as the file, painted off the screen's thread.
@NullMarked
package fi.poytakirjuri.ui.meeting.preview;

import org.jspecify.annotations.NullMarked;
