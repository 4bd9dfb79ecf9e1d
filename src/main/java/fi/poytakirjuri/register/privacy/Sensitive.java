package fi.poytakirjuri.register.privacy;

import fi.poytakirjuri.language.NameForms;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Finds in a text what does not belong in the register: identity numbers, political parties, health, diet. A hint
/// for the secretary, never a hindrance: it knows words, not what they mean.
public final class Sensitive {
    private static final Pattern SENTENCE_END = Pattern.compile("(?<=[.!?])\\s+|\\n");

    private Sensitive() {}

    /// What a text about a person tells, such as the secretary's notes or a nomination's reasons; each once.
    public static List<SensitiveWord> in(String text) {
        var composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        var found = new ArrayList<SensitiveWord>();
        IdentityNumber.in(composed)
                .map(number -> new SensitiveWord(SensitiveKind.IDENTITY_NUMBER, number))
                .forEach(found::add);
        SensitiveWords.FINNISH.in(composed).forEach(found::add);
        return found.stream().distinct().toList();
    }

    /// As [#in(String)], of one kind only.
    public static List<SensitiveWord> in(String text, SensitiveKind kind) {
        return in(text).stream().filter(word -> word.kind() == kind).toList();
    }

    /// What a text about matters, such as a memo's, tells of someone's health: illnesses are the daily work of many
    /// associations, so that only a sentence with somebody's name in it counts.
    ///
    /// @param names the family names of those whom the text may speak of
    public static List<SensitiveWord> healthOf(String text, Collection<String> names) {
        var composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        return SENTENCE_END
                .splitAsStream(composed)
                .filter(sentence -> names.stream().anyMatch(name -> speaksOf(sentence, name)))
                .flatMap(sentence -> in(sentence, SensitiveKind.HEALTH).stream())
                .distinct()
                .toList();
    }

    /// The words found, in one line: "keliakia, sairauslomalla".
    public static String joined(List<SensitiveWord> words) {
        return words.stream().map(SensitiveWord::words).distinct().collect(Collectors.joining(", "));
    }

    private static boolean speaksOf(String sentence, String name) {
        return !name.isBlank() && NameForms.of(name).matcher(sentence).find();
    }
}
