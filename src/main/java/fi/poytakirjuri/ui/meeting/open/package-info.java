/// What the views of one meeting share: the meeting as it is read, the item one is at, and whom one can name.
@NullMarked
package fi.poytakirjuri.ui.meeting.open;

import org.jspecify.annotations.NullMarked;
