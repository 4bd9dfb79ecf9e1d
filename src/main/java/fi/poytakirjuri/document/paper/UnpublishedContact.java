package fi.poytakirjuri.document.paper;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// An e-mail address or a phone number that may not be published, in whatever way it is written:
/// 040 123 4567 is also +358 40 1234567.
///
/// @param written as the register has it
record UnpublishedContact(String written, Pattern pattern) {
    private static final Pattern COUNTRY = Pattern.compile("^(?:\\+|00)358(?:\\(0\\)|0)?");
    private static final int SHORTEST_NUMBER = 5;

    static UnpublishedContact of(String written) {
        var pattern = written.contains("@")
                ? "(?<![\\w.+-])" + Pattern.quote(written.strip()) + "(?![\\w-])"
                : phone(written);
        return new UnpublishedContact(
                written, Pattern.compile(pattern, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE));
    }

    String replaced(String text, String instead) {
        return pattern.matcher(text).replaceAll(Matcher.quoteReplacement(instead));
    }

    /// The number's digits with or without the country, parted by anything that parts numbers.
    private static String phone(String written) {
        var compact = COUNTRY.matcher(written.replaceAll("[\\s\\u00a0-]", "")).replaceFirst("0");
        var digits = compact.replaceAll("\\D", "");
        if (digits.length() < SHORTEST_NUMBER) return "(?!)";
        var between = "[\\s\\u00a0()./-]*";
        boolean isNational = digits.startsWith("0");
        var own = (isNational ? digits.substring(1) : digits)
                .chars()
                .mapToObj(Character::toString)
                .collect(Collectors.joining(between));
        var before = isNational ? "(?:(?:\\+|00)358" + between + "(?:\\(0\\)|0)?|0)" + between : "\\+?";
        return "(?<![\\d+])" + before + own + "(?!\\d)";
    }
}
