package fi.poytakirjuri.exchange.bundle;

import fi.poytakirjuri.document.PaperEngine;
import fi.poytakirjuri.document.desk.PaperDesk;
import fi.poytakirjuri.document.desk.PaperOrder;
import fi.poytakirjuri.exchange.file.FolderTaken;
import fi.poytakirjuri.language.Texts;
import fi.poytakirjuri.register.db.Database;
import fi.poytakirjuri.register.file.FileStore;
import fi.poytakirjuri.register.meeting.MinutesStore;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Makes a kokouspaketti: the meeting's paper, its attachments, and a list of what there is. The same record gives the
/// same bytes. Reads and writes, so never on the screen's thread; interrupting the thread stops it and leaves nothing
/// half made.
public final class MeetingBundle {
    private final Database database;
    private final PaperEngine engine;
    private final Texts texts;

    /// @param texts the words of the paper's language
    public MeetingBundle(Database database, PaperEngine engine, Texts texts) {
        this.database = database;
        this.engine = engine;
        this.texts = texts;
    }

    /// @param into the folder in which the package is made; made too where it is missing
    /// @throws FolderTaken when a folder of the name holds files that are not ours or were changed
    /// @throws InterruptedIOException when it was stopped
    /// @throws IllegalArgumentException when there is no such meeting
    public MadeBundle make(BundleOrder order, Path into) throws IOException {
        var minutes = new MinutesStore(database)
                .read(order.meetingId())
                .orElseThrow(() -> new IllegalArgumentException("No meeting " + order.meetingId()));
        var desk = new PaperDesk(database, minutes.body().id(), texts);
        var made = desk.make(new PaperOrder.OfMeeting(order.meetingId(), order.kind()), order.audience());
        var enclosures = new Enclosures(minutes, order.audience(), new FileStore(database), texts);
        Files.createDirectories(into);
        return switch (order.form()) {
            case FOLDER -> new BundleFolder(made, enclosures, engine, order.standard(), texts).write(into);
            case PDF -> new BundleFile(made, enclosures, engine, order.standard(), texts).write(into);
        };
    }

    static void stopIfAsked() throws InterruptedIOException {
        if (Thread.currentThread().isInterrupted()) throw new InterruptedIOException();
    }
}
