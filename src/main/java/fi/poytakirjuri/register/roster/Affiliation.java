package fi.poytakirjuri.register.roster;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Whom a person comes from and as what: the background organisation and the person's title there.
/// It is an attribute of the person and gets no seat (rule 8).
public record Affiliation(long id, long personId, @Nullable Organisation organisation, String title, Days days) {
    /// The organisation's name on a day; empty where none is known.
    public String organisationOn(LocalDate day) {
        return organisation == null ? "" : organisation.nameOn(day);
    }
}
