package fi.poytakirjuri.exchange.invitation;

import fi.poytakirjuri.register.invitation.MailAddress;
import java.time.Instant;
import java.util.List;

/// How a meeting's invitation, or what follows it, is to be made.
///
/// @param recipients     each address counts once
/// @param isHidden       the recipients do not see one another; then calendars are asked for no answer, for the
/// question
///     itself names everyone
/// @param isAnswerAsked  calendars are asked whether one comes
/// @param hasAttachments the meeting's public attachments go with it
/// @param stamped        when it is made
public record InvitationOrder(
        long meetingId,
        List<MailAddress> recipients,
        boolean isHidden,
        boolean isAnswerAsked,
        boolean hasAttachments,
        Instant stamped) {
    public InvitationOrder {
        recipients = MailAddress.once(recipients);
        isAnswerAsked = isAnswerAsked && !isHidden;
    }
}
