/// Writing longer texts: areas that grow with what is written, lists that go on by themselves, bold and italic.
@NullMarked
package fi.poytakirjuri.ui.meeting.writing;

import org.jspecify.annotations.NullMarked;
