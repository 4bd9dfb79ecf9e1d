package fi.poytakirjuri.register.table;

import fi.poytakirjuri.language.Language;
import fi.poytakirjuri.register.choice.BodyKind;
import org.jspecify.annotations.Nullable;

/// A table whose secretary keeps this register: what it is called and whom it stands for.
///
/// @param name the official name, never empty
/// @param shortName what it is called in running text; may be empty
/// @param electingBody who elects its members: "Keski-Suomen Järjestöareena"
/// @param publicPage the address of the page its papers are published on (rule 23)
/// @param goal what a theme or area table was set up to reach (rule 21)
/// @param logo the SHA-256 of its logo's bytes; nothing for none
/// @param logoText the words that stand for the logo where it cannot be seen
public record Body(
        long id,
        String name,
        String shortName,
        BodyKind kind,
        Language language,
        String electingBody,
        String region,
        String wellbeingCounty,
        String publicPage,
        String contact,
        String usualPlace,
        String distribution,
        String copiesTo,
        String goal,
        @Nullable String logo,
        String logoText,
        Settings settings) {
    public Body {
        if (name.isBlank()) throw new IllegalArgumentException("A table needs a name");
    }

    /// The words that a logo is read out by: its own, or whose it is.
    public String spokenLogo() {
        return logoText.isBlank() ? calledName() : logoText;
    }

    /// The short name where there is one.
    public String calledName() {
        return shortName.isBlank() ? name : shortName;
    }
}
