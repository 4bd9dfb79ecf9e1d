package fi.poytakirjuri.document.desk;

import fi.poytakirjuri.document.paper.PaperKind;
import fi.poytakirjuri.document.paper.table.TaskOrder;
import java.time.LocalDate;

/// Which paper is wanted, and what it is made from.
public sealed interface PaperOrder {
    /// A paper of one meeting.
    record OfMeeting(long meetingId, PaperKind kind) implements PaperOrder {}

    /// Ote: an extract of one item of a meeting's memo or minutes, with its sub-items.
    record Extract(long itemId) implements PaperOrder {}

    /// Jäsenluettelo: the table as it is on a day.
    record Members(LocalDate on) implements PaperOrder {}

    /// Ehdokasluettelo: who is proposed in a nomination round.
    record Candidates(long roundId) implements PaperOrder {}

    /// Työnjako: the actions that are open on a day.
    record Tasks(LocalDate on, TaskOrder order) implements PaperOrder {}

    /// Kokousaikataulu: a year's meetings.
    record Schedule(int year) implements PaperOrder {}

    /// Vuosikertomus: what the table did in a year.
    record AnnualReport(int year) implements PaperOrder {}

    /// Lausunto: a statement as the letter it is sent as.
    record Statement(long statementId) implements PaperOrder {}

    /// Tietopyyntö: everything that the register holds on one person, read on a day.
    record OnPerson(long personId, LocalDate on) implements PaperOrder {}

    /// Tietosuojaseloste, as on a day.
    record PrivacyNotice(LocalDate on) implements PaperOrder {}
}
