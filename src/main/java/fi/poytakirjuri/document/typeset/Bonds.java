package fi.poytakirjuri.document.typeset;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// Which words of a text are one expression, so that the space between them should not end a line: klo 13.00, 13 §,
/// 1 (3), 1 200 €, 21. huhtikuuta, liite 2, 9.00 – 11.30, E. Wallenius, Perheiden Talo ry.
final class Bonds {
    private static final Set<String> BEFORE_NUMBER = Set.of(
            "klo", "kello", "§", "nro", "n:o", "s.", "n.", "noin", "kohta", "kohdan", "kohdat", "liite", "liitteen");
    private static final Set<String> ENTITIES = Set.of("ry", "rf", "sr", "oy", "rs");

    /// What is counted or measured.
    private static final Pattern UNIT = Pattern.compile(
            "(?:[§%€‰°].*|(?:e|eur|t€|k€|M€|kpl|hlö|hlöä|h|min|s|km|m|cm|mm|kg|g|l|milj|mrd|htv|hv|op)\\.?)");

    private static final int LONGEST_ENTITY = 4;
    private static final String SIGNS = "(–+−";
    private static final Pattern NUMBER_END = Pattern.compile(".*\\d\\)?");
    private static final Pattern NUMBER_START = Pattern.compile("[(–+−]?\\d.*");
    private static final Pattern PAGES = Pattern.compile("\\(\\d+\\).*");
    private static final Pattern THOUSANDS = Pattern.compile("\\d{3}(?!\\d).*");
    private static final Pattern DAY = Pattern.compile("\\d{1,2}\\.");
    private static final Pattern MONTH = Pattern.compile("\\p{Ll}+kuu(?:ta|n|ssa|hun|sta)?\\P{L}?");
    private static final Pattern INITIAL = Pattern.compile("\\p{Lu}\\.");
    private static final Pattern PUNCTUATION = Pattern.compile("[.,;:!?)”]+$");

    private Bonds() {}

    /// Whether it is worth looking closer: most words are no part of an expression.
    ///
    /// @param end the last character of the word before a space
    /// @param start the first one of the word after it
    /// @param length of the word after it
    static boolean mayHold(int end, int start, int length) {
        return !Character.isLetter(end) || !Character.isLetter(start) || length <= LONGEST_ENTITY;
    }

    /// @param before the word before a space
    /// @param after the word after it
    static boolean hold(String before, String after) {
        if (isDash(after)) return true;
        if (isDash(before)) return NUMBER_START.matcher(after).matches();
        if (after.length() <= LONGEST_ENTITY && ENTITIES.contains(bare(after))) return true;
        var end = before.charAt(before.length() - 1);
        if (end == '.' && INITIAL.matcher(before).matches()) return Character.isUpperCase(after.codePointAt(0));
        if (end == '.' && DAY.matcher(before).matches())
            return MONTH.matcher(after).matches();
        var start = after.charAt(0);
        if (isDigit(end) || end == ')') return isNumbered(before, after);
        return (isDigit(start) || SIGNS.indexOf(start) >= 0)
                && BEFORE_NUMBER.contains(before.toLowerCase(Locale.ROOT))
                && NUMBER_START.matcher(after).matches();
    }

    private static boolean isNumbered(String before, String after) {
        if (!NUMBER_END.matcher(before).matches()) return false;
        return PAGES.matcher(after).matches()
                || THOUSANDS.matcher(after).matches()
                || UNIT.matcher(bare(after)).matches();
    }

    private static String bare(String word) {
        return PUNCTUATION.matcher(word).replaceAll("");
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isDash(String word) {
        return word.equals("–") || word.equals("—");
    }
}
