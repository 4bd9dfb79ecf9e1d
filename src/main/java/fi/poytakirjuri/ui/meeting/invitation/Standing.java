package fi.poytakirjuri.ui.meeting.invitation;

import fi.poytakirjuri.register.invitation.CommentRound;
import fi.poytakirjuri.register.invitation.Invitation;
import fi.poytakirjuri.register.invitation.Invitee;
import fi.poytakirjuri.register.invitation.MailAddress;
import fi.poytakirjuri.register.invitation.Occasion;
import fi.poytakirjuri.register.meeting.Attachment;
import fi.poytakirjuri.register.meeting.Meeting;
import fi.poytakirjuri.register.meeting.Minutes;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// How things stand with a meeting's invitation, read at once.
///
/// @param sent the latest first
/// @param sender whom calendars would answer; none where mail does not reach the meeting's secretary
/// @param rounds in which comments were asked for, the latest first
record Standing(
        Minutes minutes,
        List<Invitation> sent,
        List<Invitee> invitees,
        @Nullable MailAddress sender,
        List<CommentRound> rounds,
        List<Invitee> commenters) {
    /// Empty when there is no such meeting any more.
    static Optional<Standing> read(long meetingId, InvitationParts parts) {
        return parts.minutes().read(meetingId).map(minutes -> {
            var meeting = minutes.meeting();
            return new Standing(
                    minutes,
                    parts.invitations().ofMeeting(meetingId),
                    parts.invitees().of(meeting),
                    parts.invitees().sender(meeting).orElse(null),
                    parts.rounds().ofMeeting(meetingId),
                    parts.invitees().commenters(meeting));
        });
    }

    Meeting meeting() {
        return minutes.meeting();
    }

    Occasion occasion() {
        return Occasion.of(meeting(), sent);
    }

    boolean isDue() {
        return Occasion.isDue(meeting(), sent);
    }

    Optional<Invitation> latest() {
        return sent.stream().findFirst();
    }

    List<MailAddress> reachable() {
        return addresses(invitees);
    }

    /// Those to whom no mail can go.
    List<String> unreachable() {
        return invitees.stream()
                .filter(invitee -> invitee.address().isEmpty())
                .map(Invitee::name)
                .toList();
    }

    List<MailAddress> askedForComments() {
        return addresses(commenters);
    }

    /// The attachments that can go with the invitation.
    List<Attachment> attachments() {
        return minutes.attachments().stream()
                .filter(attachment -> attachment.isPublic() && attachment.sha256() != null)
                .toList();
    }

    /// In bytes.
    long attachedSize() {
        return attachments().stream()
                .map(Attachment::size)
                .mapToLong(size -> size == null ? 0 : size)
                .sum();
    }

    /// To whom the invitation went last time though they are not among the invitees: addresses that were typed.
    List<MailAddress> typedLastTime() {
        var known = reachable();
        return latest().stream()
                .flatMap(last -> last.recipients().stream())
                .flatMap(written -> MailAddress.read(written).stream())
                .filter(address -> known.stream().noneMatch(address::isSameAddress))
                .toList();
    }

    private static List<MailAddress> addresses(List<Invitee> people) {
        return people.stream().flatMap(person -> person.address().stream()).toList();
    }
}
