package fi.poytakirjuri.register.version;

import static fi.poytakirjuri.register.db.schema.Tables.DOCUMENT_VERSION;

import fi.poytakirjuri.register.db.Database;
import fi.poytakirjuri.register.db.Label;
import fi.poytakirjuri.register.file.FileStore;
import fi.poytakirjuri.register.publication.Publication;
import fi.poytakirjuri.register.publication.PublicationStore;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;

/// The versions of finalised papers, and whether their files are still what they were.
public final class VersionStore {
    private final Database database;
    private final FileStore files;
    private final PublicationStore publications;

    public VersionStore(Database database) {
        this.database = database;
        this.files = new FileStore(database);
        this.publications = new PublicationStore(database);
    }

    /// A meeting's versions, the newest first.
    public List<DocumentVersion> ofMeeting(long meetingId) {
        return where(DOCUMENT_VERSION.MEETING_ID.eq(meetingId));
    }

    public Optional<DocumentVersion> newest(long meetingId) {
        return ofMeeting(meetingId).stream().findFirst();
    }

    /// The file of a version.
    ///
    /// @throws IllegalStateException when its bytes are no longer those that were finalised
    public byte[] bytes(DocumentVersion version) {
        var bytes = files.bytes(version.sha256()).orElseThrow();
        if (!FileStore.hash(bytes).equals(version.sha256()))
            throw new IllegalStateException("Version " + version.id() + " is not what was finalised");
        return bytes;
    }

    /// Whether a version's file still has every bit that was finalised.
    public boolean isIntact(DocumentVersion version) {
        return files.bytes(version.sha256())
                .filter(bytes -> FileStore.hash(bytes).equals(version.sha256()))
                .isPresent();
    }

    /// Whether the newest version is what was published last. Where either is not known by its bytes, it is believed to
    /// be.
    public boolean isPublicUpToDate(long meetingId) {
        var newest = newest(meetingId);
        return newest.isEmpty()
                || publications.ofMeeting(meetingId).stream()
                        .map(Publication::sha256)
                        .filter(sha256 -> !sha256.isEmpty())
                        .findFirst()
                        .map(newest.get().sha256()::equals)
                        .orElse(true);
    }

    /// A table's versions whose file is no longer what was finalised.
    public List<DocumentVersion> broken(long bodyId) {
        return where(DOCUMENT_VERSION.BODY_ID.eq(bodyId)).stream()
                .filter(version -> !isIntact(version))
                .toList();
    }

    /// Notes which version was approved, and when. Call within a change.
    void markApproved(long meetingId, int version, LocalDate on) {
        database.change(
                Label.of("undo.version.approve"),
                sql -> sql.update(DOCUMENT_VERSION)
                        .set(DOCUMENT_VERSION.APPROVED_ON, on)
                        .where(DOCUMENT_VERSION.MEETING_ID.eq(meetingId), DOCUMENT_VERSION.VERSION.eq(version))
                        .execute());
    }

    /// No version is the approved one any more. Call within a change.
    void markUnapproved(long meetingId) {
        database.change(
                Label.of("undo.version.unapprove"),
                sql -> sql.update(DOCUMENT_VERSION)
                        .setNull(DOCUMENT_VERSION.APPROVED_ON)
                        .where(DOCUMENT_VERSION.MEETING_ID.eq(meetingId))
                        .execute());
    }

    private List<DocumentVersion> where(Condition condition) {
        return database.read(sql -> sql.selectFrom(DOCUMENT_VERSION)
                .where(condition)
                .orderBy(DOCUMENT_VERSION.VERSION.desc(), DOCUMENT_VERSION.ID.desc())
                .fetch(row -> new DocumentVersion(
                        row.getId(),
                        row.getMeetingId() == null ? 0 : row.getMeetingId(),
                        row.getPaper(),
                        row.getVersion(),
                        row.getMadeAt(),
                        row.getSha256(),
                        row.getRecords(),
                        row.getNote(),
                        row.getApprovedOn())));
    }
}
