package fi.poytakirjuri.register.check;

import static fi.poytakirjuri.register.db.schema.Tables.DOCUMENT_VERSION;

import fi.poytakirjuri.register.choice.MeetingState;
import fi.poytakirjuri.register.db.Database;
import fi.poytakirjuri.register.file.FileStore;
import fi.poytakirjuri.register.meeting.Meeting;
import fi.poytakirjuri.register.publication.Publication;
import fi.poytakirjuri.register.publication.PublicationStore;
import fi.poytakirjuri.register.version.VersionStore;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// Whether what was finalised is still what it was, and whether it is what was published (rule 16).
final class VersionChecks {
    private final Database database;
    private final VersionStore versions;
    private final PublicationStore publications;
    private final FileStore files;
    /// Files that have been read and found whole: each is read once while the program is open.
    private final Set<String> whole = ConcurrentHashMap.newKeySet();

    VersionChecks(Database database) {
        this.database = database;
        this.versions = new VersionStore(database);
        this.publications = new PublicationStore(database);
        this.files = new FileStore(database);
    }

    List<Finding> ofAll(long bodyId, List<Meeting> meetings) {
        var found = new ArrayList<Finding>();
        var newest = new HashMap<Long, String>();
        var numbers = new HashMap<Long, Meeting>();
        meetings.forEach(m -> numbers.put(m.id(), m));
        for (var version : versions(bodyId)) {
            newest.putIfAbsent(version.meetingId, version.sha256);
            var meeting = numbers.get(version.meetingId);
            if (meeting != null && !isWhole(version.sha256)) found.add(broken(meeting, version.number));
        }
        var published = published(bodyId);
        for (var meeting : meetings) {
            var ours = newest.get(meeting.id());
            var theirs = published.get(meeting.id());
            if (meeting.state() == MeetingState.PUBLISHED && ours != null && theirs != null && !ours.equals(theirs))
                found.add(outdated(meeting));
        }
        return found;
    }

    List<Finding> of(Meeting meeting) {
        return meeting.state() == MeetingState.PUBLISHED && !versions.isPublicUpToDate(meeting.id())
                ? List.of(outdated(meeting))
                : List.of();
    }

    private static Finding broken(Meeting meeting, int version) {
        return Finding.of(
                Check.D11, Subject.place(meeting), new Fact.Words(meeting.writtenNumber()), new Fact.Number(version));
    }

    private static Finding outdated(Meeting meeting) {
        return Finding.of(Check.D09, Subject.place(meeting), new Fact.Words(meeting.writtenNumber()));
    }

    private boolean isWhole(String sha256) {
        if (whole.contains(sha256)) return true;
        boolean isWhole =
                files.bytes(sha256).map(FileStore::hash).filter(sha256::equals).isPresent();
        if (isWhole) whole.add(sha256);
        return isWhole;
    }

    /// The hash of what was published last of each meeting, where it is known.
    private Map<Long, String> published(long bodyId) {
        var last = new HashMap<Long, String>();
        for (Publication each : publications.all(bodyId)) {
            var meeting = each.meetingId();
            if (meeting != null && !each.sha256().isEmpty()) last.putIfAbsent(meeting, each.sha256());
        }
        return last;
    }

    /// The newest first. What a version kept as text is not read: it may be long.
    private List<Version> versions(long bodyId) {
        return database.read(
                sql -> sql.select(DOCUMENT_VERSION.MEETING_ID, DOCUMENT_VERSION.VERSION, DOCUMENT_VERSION.SHA256)
                        .from(DOCUMENT_VERSION)
                        .where(DOCUMENT_VERSION.BODY_ID.eq(bodyId), DOCUMENT_VERSION.MEETING_ID.isNotNull())
                        .orderBy(DOCUMENT_VERSION.VERSION.desc(), DOCUMENT_VERSION.ID.desc())
                        .fetch(row -> new Version(row.value1(), row.value2(), row.value3())));
    }

    private record Version(long meetingId, int number, String sha256) {}
}
