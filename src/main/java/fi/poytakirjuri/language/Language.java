package fi.poytakirjuri.language;

import java.util.Locale;

/// A language of the screen or of a paper.
public enum Language {
    FI("fi", "fi-FI"),
    SV("sv", "sv-FI"),
    EN("en", "en");

    private final String code;
    private final String tag;

    Language(String code, String tag) {
        this.code = code;
        this.tag = tag;
    }

    /// Two letters, as the register and the folders of texts write it.
    public String code() {
        return code;
    }

    /// The tag a PDF or a web page carries (BCP 47).
    public String tag() {
        return tag;
    }

    public Locale locale() {
        return Locale.forLanguageTag(tag);
    }

    /// @throws IllegalArgumentException for a code that is none of ours
    public static Language of(String code) {
        for (var language : values()) if (language.code.equals(code)) return language;
        throw new IllegalArgumentException("No language " + code);
    }
}
