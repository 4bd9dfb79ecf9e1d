/// Who is invited to a meeting, what was sent to whom when, and who was asked to comment on its agenda.
@NullMarked
package fi.poytakirjuri.register.invitation;

import org.jspecify.annotations.NullMarked;
