package fi.poytakirjuri.exchange.invitation;

import fi.poytakirjuri.exchange.mail.MailPart;
import fi.poytakirjuri.language.Texts;
import fi.poytakirjuri.register.file.FileStore;
import fi.poytakirjuri.register.meeting.Attachment;
import fi.poytakirjuri.register.meeting.Minutes;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;

/// A meeting's public attachments as they go with a message, each under a name of its own that says what it is.
final class MailEnclosures {
    private final FileStore files;
    private final Texts texts;

    MailEnclosures(FileStore files, Texts texts) {
        this.files = files;
        this.texts = texts;
    }

    /// @param missing the names of those whose files have not come
    record Enclosed(List<MailPart> parts, List<String> missing) {}

    static final Enclosed NONE = new Enclosed(List.of(), List.of());

    Enclosed of(Minutes minutes) {
        var parts = new ArrayList<MailPart>();
        var missing = new ArrayList<String>();
        var taken = new HashSet<String>();
        for (var attachment : minutes.attachments()) {
            if (!attachment.isPublic()) continue;
            var hash = attachment.sha256();
            var bytes = hash == null ? null : files.bytes(hash).orElse(null);
            if (bytes == null) missing.add(attachment.name());
            else parts.add(part(attachment, bytes, taken));
        }
        return new Enclosed(parts, missing);
    }

    private MailPart part(Attachment attachment, byte[] bytes, HashSet<String> taken) {
        var stem = attachment.number() == null
                ? attachment.name()
                : texts.get("invitation.mail.attachment", attachment.number(), attachment.name());
        var ending = ending(attachment.fileName());
        var part = new MailPart(stem + ending, attachment.mediaType(), bytes);
        for (int i = 2; !taken.add(part.name().toLowerCase(Locale.ROOT)); i++)
            part = new MailPart(stem + " " + i + ending, attachment.mediaType(), bytes);
        return part;
    }

    private static String ending(String fileName) {
        int dot = fileName.lastIndexOf('.');
        return dot < 0 ? "" : fileName.substring(dot);
    }
}
