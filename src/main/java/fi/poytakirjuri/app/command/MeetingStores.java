package fi.poytakirjuri.app.command;

import fi.poytakirjuri.document.pdf.PictureOnly;
import fi.poytakirjuri.exchange.publish.PublishedMeetings;
import fi.poytakirjuri.register.check.Checks;
import fi.poytakirjuri.register.db.Backups;
import fi.poytakirjuri.register.db.Database;
import fi.poytakirjuri.register.file.FileStore;
import fi.poytakirjuri.register.meeting.MeetingStore;
import fi.poytakirjuri.register.meeting.MinutesStore;
import fi.poytakirjuri.register.publication.PublicationStore;
import fi.poytakirjuri.register.roster.PersonStore;
import java.nio.file.Path;

/// The stores of a register that commands read, made where they are wanted.
record MeetingStores(Database database) {
    MeetingStore meetings() {
        return new MeetingStore(database);
    }

    MinutesStore minutes() {
        return new MinutesStore(database);
    }

    PublishedMeetings published() {
        return new PublishedMeetings(
                database,
                minutes(),
                meetings(),
                new PersonStore(database),
                new PublicationStore(database),
                new FileStore(database));
    }

    /// @param register the file that the database is a copy of: its backups are beside it
    Checks checks(Path register) {
        return new Checks(database, PictureOnly::is, Backups.beside(register));
    }
}
