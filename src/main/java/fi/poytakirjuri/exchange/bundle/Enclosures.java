package fi.poytakirjuri.exchange.bundle;

import fi.poytakirjuri.document.paper.Audience;
import fi.poytakirjuri.document.paper.FileNames;
import fi.poytakirjuri.language.Texts;
import fi.poytakirjuri.register.file.FileStore;
import fi.poytakirjuri.register.meeting.Attachment;
import fi.poytakirjuri.register.meeting.Minutes;
import java.util.List;
import java.util.Optional;

/// The attachments that go with a paper, appendices by number and then supporting material; each is read from the
/// register when it is its turn.
final class Enclosures {
    private final Minutes minutes;
    private final Audience audience;
    private final FileStore files;
    private final Texts texts;

    Enclosures(Minutes minutes, Audience audience, FileStore files, Texts texts) {
        this.minutes = minutes;
        this.audience = audience;
        this.files = files;
        this.texts = texts;
    }

    /// @param label what the list of contents calls it: "Liite 1: Maakuntaohjelman luonnos"
    /// @param fileName a safe name
    record Enclosure(String label, String fileName, Attachment attachment) {}

    List<Enclosure> all() {
        return minutes.attachments().stream()
                .filter(this::isForThem)
                .map(attachment -> new Enclosure(
                        label(attachment),
                        FileNames.attachment(minutes.body(), minutes.meeting(), attachment),
                        attachment))
                .toList();
    }

    /// Supporting material that a public package does not have; the appendices are told of by the paper.
    List<String> leftOut() {
        return minutes.attachments().stream()
                .filter(attachment -> attachment.isSupporting() && !isForThem(attachment))
                .map(attachment -> texts.get("bundle.leftOut.material", attachment.name()))
                .toList();
    }

    /// Empty while the file has not come.
    Optional<byte[]> bytes(Enclosure enclosure) {
        var hash = enclosure.attachment().sha256();
        return hash == null ? Optional.empty() : files.bytes(hash);
    }

    private boolean isForThem(Attachment attachment) {
        return audience == Audience.INTERNAL || attachment.isPublic();
    }

    private String label(Attachment attachment) {
        return attachment.number() == null
                ? texts.get("publication.material", attachment.name())
                : texts.get("publication.attachment", attachment.number(), attachment.name());
    }
}
