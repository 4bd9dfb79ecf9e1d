package fi.poytakirjuri.register.invitation;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// An invitation that was sent, or its update or cancellation.
///
/// @param version       1 the first time, then 2, 3 …
/// @param recipients    as [MailAddress#write()] writes them
/// @param isAnswerAsked whether calendars were asked to answer
/// @param sequence      of the calendar entry that was in it
/// @param told          what it said; nothing where that was not kept
public record Invitation(
        long id,
        int version,
        LocalDate sentOn,
        List<String> recipients,
        boolean isCancellation,
        boolean isAnswerAsked,
        int sequence,
        @Nullable Told told) {
    public Invitation {
        recipients = List.copyOf(recipients);
    }
}
