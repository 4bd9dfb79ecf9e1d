package fi.poytakirjuri.register.privacy;

import fi.poytakirjuri.register.table.Body;
import java.time.LocalDate;
import java.util.List;

/// Tietosuojaseloste: what the table tells of how it handles personal data, read at once.
///
/// @param on the day it is of
public record PrivacyNotice(Body body, LocalDate on, List<Told> parts) {
    public PrivacyNotice {
        parts = List.copyOf(parts);
    }

    /// @param typed  with its places, such as `{ehdokasaika}`, as it is edited
    /// @param filled with what stands in the places, as it is printed
    /// @param isOwn  whether the secretary has written it; else it is the usual text
    public record Told(PrivacyPart part, String typed, String filled, boolean isOwn) {}
}
