package fi.poytakirjuri.register.meeting;

import org.jspecify.annotations.Nullable;

/// Who is in main charge (päävastuu): a person or an organisation of the register, or someone known only by words.
///
/// @param name as it is shown; empty for nobody
public record ThemeLead(@Nullable Long personId, @Nullable Long organisationId, String name) {
    public static final ThemeLead NOBODY = new ThemeLead(null, null, "");

    public ThemeLead {
        if (personId != null && organisationId != null) throw new IllegalArgumentException("One is in main charge");
    }

    public static ThemeLead person(long id, String name) {
        return new ThemeLead(id, null, name);
    }

    public static ThemeLead organisation(long id, String name) {
        return new ThemeLead(null, id, name);
    }

    public static ThemeLead words(String words) {
        return new ThemeLead(null, null, words);
    }
}
