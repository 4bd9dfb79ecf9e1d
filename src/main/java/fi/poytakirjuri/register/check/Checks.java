package fi.poytakirjuri.register.check;

import fi.poytakirjuri.register.action.Action;
import fi.poytakirjuri.register.db.Backups;
import fi.poytakirjuri.register.db.Database;
import fi.poytakirjuri.register.file.FileStore;
import fi.poytakirjuri.register.meeting.MinutesStore;
import fi.poytakirjuri.register.roster.PersonStore;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// All checks of a table on a day. One of them for an open register: what it has learnt of the files it remembers.
public final class Checks {
    private final SubjectReader reader;
    private final MinutesStore minutes;
    private final PersonStore persons;
    private final DismissedStore dismissed;
    private final VersionChecks versions;
    private final FileChecks files;

    /// @param look opens the attached files
    public Checks(Database database, PdfLook look) {
        this(database, look, Backups.beside(database.file()));
    }

    /// @param backups the register's own, where the database is a copy of it
    public Checks(Database database, PdfLook look, Backups backups) {
        this.reader = new SubjectReader(database, backups);
        this.minutes = new MinutesStore(database);
        this.persons = new PersonStore(database);
        this.dismissed = new DismissedStore(database);
        this.versions = new VersionChecks(database);
        this.files = new FileChecks(new FileStore(database), look);
    }

    /// What one meeting's memo lacks before it is finalised, the gravest first; what was accepted is among it.
    public List<Finding> ofMeeting(long meetingId) {
        var read = minutes.read(meetingId).orElseThrow();
        var written = Written.of(read);
        var settings = read.body().settings();
        var promised = read.matters().stream()
                .flatMap(m -> m.actions().stream())
                .filter(Action::isOpen)
                .toList();
        return Stream.of(
                        MinutesChecks.of(written, settings, Secrets.read(persons)),
                        MinutesChecks.of(promised),
                        MeetingChecks.duration(read.meeting(), settings),
                        versions.of(read.meeting()),
                        files.of(written))
                .flatMap(List::stream)
                .sorted(Comparator.comparing(Finding::severity))
                .toList();
    }

    /// What is found in a table as it is on a day, the gravest first, without what was accepted.
    public List<Finding> findings(long bodyId, LocalDate today) {
        return check(bodyId, today).open();
    }

    /// What is found in a table as it is on a day, and what of it was accepted.
    public Checked check(long bodyId, LocalDate today) {
        var accepted = dismissed.all(bodyId);
        var open = new ArrayList<Finding>();
        var quiet = new ArrayList<Checked.Accepted>();
        for (var finding : all(reader.read(bodyId, today)))
            DismissedStore.of(finding, accepted)
                    .ifPresentOrElse(why -> quiet.add(new Checked.Accepted(finding, why)), () -> open.add(finding));
        return new Checked(open, quiet);
    }

    private List<Finding> all(Subject subject) {
        return Stream.of(
                        RosterChecks.of(subject),
                        TenureChecks.of(subject),
                        TermChecks.of(subject),
                        CandidateChecks.of(subject),
                        MeetingChecks.of(subject),
                        PaperChecks.of(subject),
                        versions.ofAll(subject.body().id(), subject.meetings()),
                        subject.written().stream()
                                .flatMap(m -> files.of(m).stream())
                                .toList(),
                        ThemeChecks.of(subject),
                        PrivacyChecks.of(subject))
                .flatMap(List::stream)
                .sorted(Comparator.comparing(Finding::severity))
                .toList();
    }
}
