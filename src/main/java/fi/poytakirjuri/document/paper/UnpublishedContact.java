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
/// @param hint what every way of writing has: an address's first letters, a number's digits without its country;
///     empty for what is too short to be a contact
record UnpublishedContact(String written, boolean isMail, String hint) {
    private static final Pattern COUNTRY = Pattern.compile("^(?:\\+|00)358(?:\\(0\\)|0)?");
    private static final int SHORTEST_NUMBER = 5;
    private static final String BETWEEN_DIGITS = "[\\s\\p{Z}\\p{Pd}\\u2212()./_·]{0,3}";
    private static final String AT =
            "\\s*(?:@|&#64;|&commat;|%40|[\\[({<]\\s*(?:@|at|\\u00e4t|miuku)\\s*[\\])}>]|\\s(?:at|\\u00e4t|miuku)\\s)\\s*";
    private static final String DOT = "\\s*(?:\\.|[\\[({<]\\s*(?:\\.|dot|piste)\\s*[\\])}>]|\\s(?:dot|piste)\\s)\\s*";

    static UnpublishedContact of(String written) {
        var contact = written.strip();
        if (contact.contains("@"))
            return new UnpublishedContact(contact, true, contact.split("[@.]", 2)[0].toLowerCase(Locale.ROOT));
        var digits = national(contact);
        return new UnpublishedContact(contact, false, digits.length() < SHORTEST_NUMBER ? "" : withoutZero(digits));
    }

    /// Most texts of a paper hold nobody's contact, and that is seen at once.
    ///
    /// @param small the text in small letters
    /// @param digits the text's digits
    boolean mayBeIn(String small, String digits) {
        return !hint.isEmpty() && (isMail ? small : digits).contains(hint);
    }

    String replaced(String text, String instead) {
        return Pattern.compile(isMail ? mail(written) : phone(), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
                .matcher(text)
                .replaceAll(Matcher.quoteReplacement(instead));
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
    private String phone() {
        var own = hint.chars().mapToObj(Character::toString).collect(Collectors.joining(BETWEEN_DIGITS));
        var country =
                "(?:(?:\\+|00)" + BETWEEN_DIGITS + ")?3" + BETWEEN_DIGITS + "5" + BETWEEN_DIGITS + "8" + BETWEEN_DIGITS;
        boolean isNational = national(written).startsWith("0");
        var before = isNational ? "(?:" + country + "0?|0)" + BETWEEN_DIGITS : "\\+?";
        return "(?<![\\d+])" + before + own + "(?!\\d)";
    }

    /// 0405557301, whether the country was written or not.
    private static String national(String written) {
        return COUNTRY.matcher(written.replaceAll("[\\s\\u00a0-]", ""))
                .replaceFirst("0")
                .replaceAll("\\D", "");
    }

    private static String withoutZero(String digits) {
        return digits.startsWith("0") ? digits.substring(1) : digits;
    }
}
