package fi.poytakirjuri.document.desk;

import fi.poytakirjuri.document.paper.PaperKind;
import java.time.LocalDate;

/// Which paper is wanted, and what it is made from.
public sealed interface PaperOrder {
    /// A paper of one meeting.
    record OfMeeting(long meetingId, PaperKind kind) implements PaperOrder {}

    /// Jäsenluettelo: the table as it is on a day.
    record Members(LocalDate on) implements PaperOrder {}
}
