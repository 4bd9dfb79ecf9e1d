package fi.poytakirjuri.exchange.mail;

import fi.poytakirjuri.exchange.calendar.Calendar;
import fi.poytakirjuri.language.Typed;
import fi.poytakirjuri.register.invitation.MailAddress;
import jakarta.activation.DataHandler;
import jakarta.mail.Address;
import jakarta.mail.BodyPart;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.IDN;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;

/// A draft as the bytes of an `.eml` file (RFC 5322, 2045–2047, 2231; a calendar within it by RFC 6047).
/// `X-Unsent: 1` makes mail programs open it to be sent.
final class DraftMessage {
    private static final String UTF_8 = StandardCharsets.UTF_8.name();

    private final MailDraft draft;

    DraftMessage(MailDraft draft) {
        this.draft = draft;
    }

    byte[] bytes() {
        try {
            var message = new Unsent();
            message.setHeader("X-Unsent", "1");
            message.setSubject(Typed.line(draft.subject()), UTF_8);
            message.setRecipients(RecipientType.TO, addresses(draft.to()));
            message.setRecipients(RecipientType.BCC, addresses(draft.hidden()));
            message.setContent(content());
            message.saveChanges();
            message.removeHeader("Date");
            var out = new ByteArrayOutputStream();
            message.writeTo(out);
            return out.toByteArray();
        } catch (MessagingException | IOException e) {
            throw new IllegalStateException("A message that cannot be written", e);
        }
    }

    private MimeMultipart content() throws MessagingException {
        var calendar = draft.calendar();
        var mixed = new MimeMultipart("mixed");
        mixed.addBodyPart(calendar == null ? words() : wordsOr(calendar));
        for (var part : draft.parts()) mixed.addBodyPart(attachment(part));
        return mixed;
    }

    /// The words, or for a program that knows calendars the invitation itself.
    private BodyPart wordsOr(Calendar calendar) throws MessagingException {
        var alternative = new MimeMultipart("alternative");
        alternative.addBodyPart(words());
        var invitation = part(
                "text/calendar; charset=UTF-8; method=" + calendar.method(),
                calendar.text().getBytes(StandardCharsets.UTF_8));
        alternative.addBodyPart(invitation);
        var both = new MimeBodyPart();
        both.setContent(alternative);
        return both;
    }

    private MimeBodyPart words() throws MessagingException {
        var words = new MimeBodyPart();
        words.setText(draft.words(), UTF_8);
        words.setHeader("Content-Transfer-Encoding", "quoted-printable");
        return words;
    }

    private static MimeBodyPart attachment(MailPart file) throws MessagingException {
        var part = part(file.mediaType(), file.bytes());
        part.setDisposition(Part.ATTACHMENT);
        part.setFileName(file.name());
        return part;
    }

    /// In base64, so that no line end of the bytes is touched on the way.
    private static MimeBodyPart part(String mediaType, byte[] bytes) throws MessagingException {
        var part = new MimeBodyPart();
        part.setDataHandler(new DataHandler(new ByteArrayDataSource(bytes, mediaType)));
        part.setHeader("Content-Type", mediaType);
        part.setHeader("Content-Transfer-Encoding", "base64");
        return part;
    }

    private static Address[] addresses(List<MailAddress> people) throws MessagingException, IOException {
        var addresses = new Address[people.size()];
        for (int i = 0; i < addresses.length; i++) {
            var person = people.get(i);
            addresses[i] = person.name().isEmpty()
                    ? new InternetAddress(ascii(person.address()), true)
                    : new InternetAddress(ascii(person.address()), person.name(), UTF_8);
        }
        return addresses;
    }

    /// A domain with letters of its own as mail knows it: `järvi.example` is `xn--jrvi-loa.example`.
    private static String ascii(String address) {
        int at = address.lastIndexOf('@');
        return address.substring(0, at + 1) + IDN.toASCII(address.substring(at + 1), IDN.ALLOW_UNASSIGNED);
    }

    /// Without a Message-ID and a date, which it gets when it is sent: ours would tell the name of this computer.
    private static final class Unsent extends MimeMessage {
        Unsent() {
            super(Session.getInstance(new Properties()));
        }

        @Override
        protected void updateMessageID() {}
    }
}
