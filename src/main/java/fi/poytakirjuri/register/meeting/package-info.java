/// Meetings: their year, agenda, attendance, minutes and attachments.
@NullMarked
package fi.poytakirjuri.register.meeting;

import org.jspecify.annotations.NullMarked;
