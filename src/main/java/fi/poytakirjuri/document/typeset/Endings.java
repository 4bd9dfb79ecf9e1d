package fi.poytakirjuri.document.typeset;

import java.util.regex.Pattern;

/// What may follow a Finnish noun's stem: the end of the stem itself (kokou-kse-, turvallisuu-de-), case, owner and a
/// particle, as in kokou-kse-ssa-mme-kin (Iso suomen kielioppi, § 52). Nothing that could be a word of its own.
final class Endings {
    private static final Pattern ENDING = Pattern.compile(
            "(?:[aeiouyäö]{0,2}|(?:i?s|(?<=i)s[ei]{1,2}|is[ei]{1,2}|(?:ks|kst|t|d|kk|kka|n|m)[aei]{0,2}))"
                    + "(?:n|t|[tl]?t[aä]|n[aä]|ss[aä]|st[aä]|ll[aä]|lle|ksi|kse|h[aeiouyäö]n|s[ei][ei]n|den|tten|ten"
                    + "|[ij]?en|j[aä]|itt[aä]|i?nen|ine|s)?"
                    + "(?:[aeiouyäö]?n|ni|si|ns[aä]|mme|nne)?"
                    + "(?:kin|k[aä]{2}n|k[oö]|h[aä]n|p[aä])?");

    private static final Pattern BACK = Pattern.compile(".*[aou].*");
    private static final Pattern FRONT = Pattern.compile(".*[äöy].*");

    private Endings() {}

    /// Whether the word from `end` on is an ending of the stem that stands before, or over. Vowels agree: järjestö-illä
    /// is a form, järjestö-illa is none.
    static boolean follow(String word, int stem, int end) {
        var rest = ENDING.matcher(word).useTransparentBounds(true).region(end, word.length());
        return rest.matches() && agree(word, stem, end);
    }

    private static boolean agree(String word, int stem, int end) {
        if (has(BACK, word, stem, end)) return !has(FRONT, word, end, word.length());
        return !has(FRONT, word, stem, end) || !has(BACK, word, end, word.length());
    }

    private static boolean has(Pattern vowels, String word, int from, int to) {
        return vowels.matcher(word).region(from, to).matches();
    }
}
