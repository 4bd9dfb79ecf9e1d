package fi.poytakirjuri.exchange.publish;

import fi.poytakirjuri.document.paper.Letterheads;
import fi.poytakirjuri.document.paper.PaperKind;
import fi.poytakirjuri.exchange.publish.PublishedMeeting.Enclosure;
import fi.poytakirjuri.exchange.publish.PublishedMeeting.Finalised;
import fi.poytakirjuri.register.choice.MeetingState;
import fi.poytakirjuri.register.db.Database;
import fi.poytakirjuri.register.file.FileStore;
import fi.poytakirjuri.register.meeting.Attachment;
import fi.poytakirjuri.register.meeting.Meeting;
import fi.poytakirjuri.register.meeting.MeetingStore;
import fi.poytakirjuri.register.meeting.MinutesStore;
import fi.poytakirjuri.register.publication.PublicationStore;
import fi.poytakirjuri.register.roster.Person;
import fi.poytakirjuri.register.roster.PersonStore;
import fi.poytakirjuri.register.version.VersionStore;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Reads what a meeting's publishing folder is made from.
public final class PublishedMeetings {
    private final Database database;
    private final MinutesStore minutes;
    private final MeetingStore meetings;
    private final PersonStore persons;
    private final PublicationStore publications;
    private final FileStore files;
    private final VersionStore versions;

    public PublishedMeetings(
            Database database,
            MinutesStore minutes,
            MeetingStore meetings,
            PersonStore persons,
            PublicationStore publications,
            FileStore files) {
        this.database = database;
        this.minutes = minutes;
        this.meetings = meetings;
        this.persons = persons;
        this.publications = publications;
        this.files = files;
        this.versions = new VersionStore(database);
    }

    /// Whose names and logos the papers carry.
    Letterheads letterheads() {
        return new Letterheads(files);
    }

    /// Empty when there is no such meeting.
    Optional<PublishedMeeting> read(long meetingId) {
        return database.read(_ -> minutes.read(meetingId).map(read -> {
            var meeting = read.meeting();
            var enclosures = new ArrayList<Enclosure>();
            var missing = new ArrayList<Attachment>();
            for (var attachment : read.attachments())
                if (attachment.isPublic())
                    bytes(attachment)
                            .ifPresentOrElse(
                                    bytes -> enclosures.add(new Enclosure(attachment, bytes)),
                                    () -> missing.add(attachment));
            return new PublishedMeeting(
                    read,
                    kind(meeting),
                    enclosures,
                    missing,
                    next(meeting),
                    chair(meeting.chairId()),
                    publications.ofMeeting(meetingId),
                    finalised(meeting));
        }));
    }

    private static PaperKind kind(Meeting meeting) {
        boolean isHeld = meeting.state().compareTo(MeetingState.HELD) >= 0 && meeting.state() != MeetingState.CANCELLED;
        return isHeld ? PaperKind.of(meeting.documentKind()) : PaperKind.AGENDA;
    }

    /// What was finalised is what is published, bit by bit.
    private @Nullable Finalised finalised(Meeting meeting) {
        return meeting.isLocked()
                ? versions.newest(meeting.id())
                        .map(version -> new Finalised(version.version(), versions.bytes(version)))
                        .orElse(null)
                : null;
    }

    private Optional<byte[]> bytes(Attachment attachment) {
        return attachment.sha256() == null ? Optional.empty() : files.bytes(attachment.sha256());
    }

    /// The next one of the table, or of the same theme.
    private @Nullable Meeting next(Meeting meeting) {
        return meetings.all(meeting.bodyId()).stream()
                .filter(other -> Objects.equals(theme(other), theme(meeting)))
                .filter(other -> other.date().isAfter(meeting.date()) && other.state() != MeetingState.CANCELLED)
                .min(Comparator.comparing(Meeting::date))
                .orElse(null);
    }

    private static @Nullable Long theme(Meeting meeting) {
        return meeting.theme() == null ? null : meeting.theme().themeId();
    }

    private @Nullable Person chair(@Nullable Long id) {
        return id == null ? null : persons.person(id).orElse(null);
    }
}
