package fi.poytakirjuri.register.live;

import fi.poytakirjuri.language.Texts;
import java.util.Locale;

/// The words by which a meeting takes note of something: "Merkittiin tiedoksi."
public final class Noting {
    private final String words;

    public Noting(Texts texts) {
        this.words = texts.get("live.noted");
    }

    /// What is entered for what was typed: nothing typed is just noted; "liiton terveiset" continues the sentence, and
    /// a sentence of its own is followed by it.
    public String of(String typed) {
        var clean = typed.strip();
        if (clean.isEmpty()) return words + ".";
        if (isNoting(clean)) return clean;
        if (Character.isLowerCase(clean.codePointAt(0))) return ended(words + " " + clean);
        return ended(clean) + " " + words + ".";
    }

    /// Whether a paragraph takes note of something.
    public boolean isNoting(String paragraph) {
        return paragraph.toLowerCase(Locale.ROOT).contains(words.toLowerCase(Locale.ROOT));
    }

    /// A paragraph without its noting; as it was where nothing else would be left of it.
    public String without(String paragraph) {
        var sentence = " " + words + ".";
        if (paragraph.endsWith(sentence)) return paragraph.substring(0, paragraph.length() - sentence.length());
        if (!paragraph.startsWith(words + " ")) return paragraph;
        var rest = paragraph.substring(words.length() + 1);
        int first = Character.toUpperCase(rest.codePointAt(0));
        return Character.toString(first) + rest.substring(Character.charCount(rest.codePointAt(0)));
    }

    private static String ended(String sentence) {
        return ".!?:”)".indexOf(sentence.charAt(sentence.length() - 1)) >= 0 ? sentence : sentence + ".";
    }
}
