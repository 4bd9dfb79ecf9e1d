package fi.poytakirjuri.register.privacy;

import fi.poytakirjuri.language.Texts;
import fi.poytakirjuri.register.db.Database;
import fi.poytakirjuri.register.meeting.Attendee;
import fi.poytakirjuri.register.meeting.Minutes;
import fi.poytakirjuri.register.meeting.MinutesStore;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The names that a meeting's papers would tell.
record MinutesWords(Database database, Texts texts) {
    String of(long meetingId) {
        var read = new MinutesStore(database).read(meetingId).orElseThrow();
        return Stream.of(
                        read.attendees().stream().map(Attendee::name),
                        read.duties().values().stream(),
                        read.signatures().stream().map(Minutes.Signature::name),
                        read.checkings().stream().map(Minutes.Checking::name),
                        read.matters().stream()
                                .flatMap(m -> m.actions().stream())
                                .flatMap(a -> a.owners().stream())
                                .map(Object::toString))
                .flatMap(names -> names)
                .collect(Collectors.joining("\n"));
    }
}
