package fi.poytakirjuri.document.paper.meeting;

import fi.poytakirjuri.document.paper.Letterheads;
import fi.poytakirjuri.exchange.sample.SampleCopy;
import fi.poytakirjuri.register.choice.MeetingState;
import fi.poytakirjuri.register.db.Database;
import fi.poytakirjuri.register.db.Label;
import fi.poytakirjuri.register.file.FileStore;
import fi.poytakirjuri.register.meeting.Meeting;
import fi.poytakirjuri.register.meeting.MeetingNumber;
import fi.poytakirjuri.register.meeting.MeetingStore;
import fi.poytakirjuri.register.meeting.Minutes;
import fi.poytakirjuri.register.meeting.MinutesStore;
import java.nio.file.Path;
import java.time.Clock;

/// The sample register's meetings, read whole.
public final class SampleMinutes implements AutoCloseable {
    private final Database database;
    private final MeetingStore meetings;
    private final MinutesStore minutes;

    /// Makes the sample register into a new file of the folder.
    public SampleMinutes(Path folder) throws Exception {
        var file = folder.resolve("esimerkki.poyta");
        SampleCopy.make(file);
        database = Database.open(file, Clock.systemDefaultZone());
        meetings = new MeetingStore(database);
        minutes = new MinutesStore(database);
    }

    public Database database() {
        return database;
    }

    public Letterheads letterheads() {
        return new Letterheads(new FileStore(database));
    }

    public MinutesStore store() {
        return minutes;
    }

    /// The meeting of a number, such as 3/2026.
    public Minutes of(String number) {
        return read(meetings.find(1, MeetingNumber.read(number).orElseThrow()).orElseThrow());
    }

    /// The theme's second meeting of three.
    public Minutes theme() {
        return read(meetings.all(1).stream()
                .filter(meeting -> meeting.theme() != null)
                .findFirst()
                .orElseThrow());
    }

    /// Takes a meeting's versions away, as if its memo had been published before it had any, so that a test may write
    /// into it.
    public void unfinalise(String number) {
        unfinalise(database, of(number).meeting().id());
    }

    /// As [#unfinalise(String)], in a sample that someone else opened.
    public static void unfinalise(Database sample, long meeting) {
        sample.change(
                Label.of("undo.meeting.state"),
                sql -> sql.execute("DELETE FROM document_version WHERE meeting_id = ?", meeting));
        new MeetingStore(sample).setState(meeting, MeetingState.HELD);
    }

    /// The opposite: the memo is locked again, without a version.
    public void publish(String number) {
        publish(database, of(number).meeting().id());
    }

    public static void publish(Database sample, long meeting) {
        new MeetingStore(sample).setState(meeting, MeetingState.PUBLISHED);
    }

    private Minutes read(Meeting meeting) {
        return minutes.read(meeting.id()).orElseThrow();
    }

    @Override
    public void close() {
        database.close();
    }
}
