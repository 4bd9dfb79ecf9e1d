/// The panel from which a meeting's invitation, its updates, its cancellation and its agenda to be commented on are
/// sent.
@NullMarked
package fi.poytakirjuri.ui.meeting.invitation;

import org.jspecify.annotations.NullMarked;
