package fi.poytakirjuri.ui.privacy;

import fi.poytakirjuri.register.privacy.Erasure;
import fi.poytakirjuri.register.retention.Due;
import fi.poytakirjuri.register.roster.Contact;
import java.util.List;

/// What the room shows, read at once.
///
/// @param everybody in Finnish order
/// @param log       the latest first
/// @param sources   of permissions, to be offered
record PrivacyView(Due due, List<Contact> everybody, List<Erasure> log, List<String> sources) {
    PrivacyView {
        everybody = List.copyOf(everybody);
        log = List.copyOf(log);
        sources = List.copyOf(sources);
    }

    static PrivacyView empty() {
        return new PrivacyView(new Due(List.of(), List.of(), List.of()), List.of(), List.of(), List.of());
    }
}
