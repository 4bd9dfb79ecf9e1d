package fi.poytakirjuri.exchange.mail;

import fi.poytakirjuri.exchange.calendar.Calendar;
import fi.poytakirjuri.exchange.file.FolderFile;
import fi.poytakirjuri.register.invitation.MailAddress;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A message as it is before it is sent: the mail program adds whose it is and when it was sent.
///
/// @param hidden   those who get it without the others seeing it (piilokopio)
/// @param calendar what a mail program shows as an invitation; none for an ordinary message
public record MailDraft(
        String subject,
        String words,
        List<MailAddress> to,
        List<MailAddress> hidden,
        @Nullable Calendar calendar,
        List<MailPart> parts) {
    public MailDraft {
        to = List.copyOf(to);
        hidden = List.copyOf(hidden);
        parts = List.copyOf(parts);
    }

    /// @param fileName ending in `.eml`
    public FolderFile file(String fileName) {
        return new FolderFile(fileName, new DraftMessage(this).bytes());
    }
}
