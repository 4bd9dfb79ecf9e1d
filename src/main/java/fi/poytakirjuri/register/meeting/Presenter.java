package fi.poytakirjuri.register.meeting;

import org.jspecify.annotations.Nullable;

/// Who presents an item: a person, an organisation, or just words; none of them when nobody is named.
///
/// @param name as it was on the meeting's date; empty for nobody
public record Presenter(@Nullable Long personId, @Nullable Long organisationId, String name) {
    public static final Presenter NOBODY = new Presenter(null, null, "");

    public static Presenter person(long id, String name) {
        return new Presenter(id, null, name);
    }

    public static Presenter organisation(long id, String name) {
        return new Presenter(null, id, name);
    }

    /// Neither a person nor an organisation that the register knows.
    public boolean isWords() {
        return personId == null && organisationId == null;
    }

    public static Presenter words(String words) {
        return new Presenter(null, null, words);
    }
}
