package fi.poytakirjuri.document.paper;

import fi.poytakirjuri.register.meeting.Attendee;
import fi.poytakirjuri.register.meeting.Minutes;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The people and organisations a meeting's papers may speak of, so that no line ends within their names.
public final class PaperNames {
    private PaperNames() {}

    public static Set<String> of(Minutes minutes) {
        return Stream.of(
                        minutes.attendees().stream().flatMap(PaperNames::of),
                        minutes.duties().values().stream(),
                        minutes.signatures().stream().map(Minutes.Signature::name),
                        minutes.checkings().stream().map(Minutes.Checking::name))
                .flatMap(names -> names)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Stream<String> of(Attendee attendee) {
        return Stream.of(attendee.name(), attendee.organisation());
    }
}
