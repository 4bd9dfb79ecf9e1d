package fi.poytakirjuri.register.check;

import fi.poytakirjuri.register.file.FileStore;
import fi.poytakirjuri.register.meeting.Attachment;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/// What the attached files are like: a scanned paper cannot be read aloud, so it must not be published as it is.
final class FileChecks {
    private final FileStore files;
    private final PdfLook look;
    private final Map<String, Boolean> looked = new ConcurrentHashMap<>();

    FileChecks(FileStore files, PdfLook look) {
        this.files = files;
        this.look = look;
    }

    List<Finding> of(Written written) {
        var found = new ArrayList<Finding>();
        var meeting = written.meeting();
        for (var attachment : written.attachments())
            if (attachment.isPublic() && isPicture(attachment))
                found.add(Finding.of(
                        Check.D10,
                        new Place.OfAttachment(attachment.id(), meeting.id(), meeting.writtenNumber()),
                        new Fact.Words(attachment.name())));
        return found;
    }

    /// Each file is opened once.
    private boolean isPicture(Attachment attachment) {
        var hash = attachment.sha256();
        if (hash == null || !attachment.mediaType().equals("application/pdf")) return false;
        return looked.computeIfAbsent(
                hash,
                h -> Optional.of(h)
                        .flatMap(files::bytes)
                        .filter(look::isPictureOnly)
                        .isPresent());
    }
}
