package fi.poytakirjuri.register.invitation;

import java.time.LocalDate;
import java.util.List;

/// An agenda that was sent to be commented on.
///
/// @param recipients as [MailAddress#write()] writes them
public record CommentRound(long id, LocalDate sentOn, List<String> recipients) {
    public CommentRound {
        recipients = List.copyOf(recipients);
    }
}
