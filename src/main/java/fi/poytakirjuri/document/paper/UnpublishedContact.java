package fi.poytakirjuri.document.paper;

import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// An e-mail address or a phone number that may not be published, in whatever way it is written:
/// 040 123 4567 is also +358 (0)40-1234567, and emmi@example.org is also emmi(at)example.org.
///
/// @param written as the register has it
/// @param hint small letters that every way of writing has; empty for a number
record UnpublishedContact(String written, String hint, Pattern pattern) {
    private static final Pattern COUNTRY = Pattern.compile("^(?:\\+|00)358(?:\\(0\\)|0)?");
    private static final int SHORTEST_NUMBER = 5;
    private static final String BETWEEN_DIGITS = "[\\s\\p{Z}\\p{Pd}\\u2212()./_·]{0,3}";
    private static final String AT =
            "\\s*(?:@|&#64;|&commat;|%40|[\\[({<]\\s*(?:@|at|\\u00e4t|miuku)\\s*[\\])}>]|\\s(?:at|\\u00e4t|miuku)\\s)\\s*";
    private static final String DOT = "\\s*(?:\\.|[\\[({<]\\s*(?:\\.|dot|piste)\\s*[\\])}>]|\\s(?:dot|piste)\\s)\\s*";

    static UnpublishedContact of(String written) {
        var contact = written.strip();
        boolean isMail = contact.contains("@");
        var pattern = isMail ? mail(contact) : phone(contact);
        var hint = isMail ? contact.split("[@.]", 2)[0].toLowerCase(Locale.ROOT) : "";
        return new UnpublishedContact(
                written, hint, Pattern.compile(pattern, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE));
    }

    /// @param small the same text in small letters
    String replaced(String text, String small, String instead) {
        if (!mayBeIn(small)) return text;
        return pattern.matcher(text).replaceAll(Matcher.quoteReplacement(instead));
    }

    private boolean mayBeIn(String small) {
        if (!hint.isEmpty()) return small.contains(hint);
        return small.chars().filter(Character::isDigit).limit(SHORTEST_NUMBER).count() == SHORTEST_NUMBER;
    }

    private static String mail(String written) {
        int at = written.lastIndexOf('@');
        return "(?<![\\w.+-])" + dotted(written.substring(0, at)) + AT + dotted(written.substring(at + 1))
                + "(?![\\w-])";
    }

    private static String dotted(String words) {
        return Arrays.stream(words.split("\\.")).map(Pattern::quote).collect(Collectors.joining(DOT));
    }

    /// The number's digits with or without the country, parted by anything that parts numbers.
    private static String phone(String written) {
        var compact = COUNTRY.matcher(written.replaceAll("[\\s\\u00a0-]", "")).replaceFirst("0");
        var digits = compact.replaceAll("\\D", "");
        if (digits.length() < SHORTEST_NUMBER) return "(?!)";
        boolean isNational = digits.startsWith("0");
        var own = (isNational ? digits.substring(1) : digits)
                .chars()
                .mapToObj(Character::toString)
                .collect(Collectors.joining(BETWEEN_DIGITS));
        var country =
                "(?:(?:\\+|00)" + BETWEEN_DIGITS + ")?3" + BETWEEN_DIGITS + "5" + BETWEEN_DIGITS + "8" + BETWEEN_DIGITS;
        var before = isNational ? "(?:" + country + "0?|0)" + BETWEEN_DIGITS : "\\+?";
        return "(?<![\\d+])" + before + own + "(?!\\d)";
    }
}
