package fi.poytakirjuri.register.invitation;

import java.time.LocalDate;
import java.util.List;

/// An invitation, its update or its cancellation as it leaves.
///
/// @param recipients    as [MailAddress#write()] writes them
/// @param isAnswerAsked whether calendars were asked to answer
public record Sending(
        LocalDate sentOn, List<String> recipients, boolean isCancellation, boolean isAnswerAsked, Told told) {
    public Sending {
        recipients = List.copyOf(recipients);
    }
}
