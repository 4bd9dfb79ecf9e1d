package fi.poytakirjuri.register.privacy;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Finnish personal identity codes in a text: a day of birth, a sign of the century, three digits and a check
/// character (Decree 128/2010, with the signs added in 2023). A wrong check character makes it some other number.
final class IdentityNumber {
    private static final String CHECKS = "0123456789ABCDEFHJKLMNPRSTUVWXY";
    private static final Map<Integer, String> CENTURIES = Map.of(1800, "+", 1900, "-YXWVU", 2000, "ABCDEF");
    private static final Pattern FORM = Pattern.compile(
            "(?<![\\p{L}\\d])(\\d{2})(\\d{2})(\\d{2})([-+A-FU-Y])(\\d{3})([0-9A-Y])(?![\\p{L}\\d])",
            Pattern.CASE_INSENSITIVE);

    private IdentityNumber() {}

    static Stream<String> in(String text) {
        return FORM.matcher(plain(text))
                .results()
                .filter(found -> isDay(found.group(1), found.group(2), found.group(3), found.group(4))
                        && isChecked(found.group(1) + found.group(2) + found.group(3) + found.group(5), found.group(6)))
                .map(found -> text.substring(found.start(), found.end()));
    }

    /// A pasted text may have a dash or a no-break hyphen where the code has a hyphen.
    private static String plain(String text) {
        return Pattern.compile("[\u2010-\u2015\u2212]").matcher(text).replaceAll(Matcher.quoteReplacement("-"));
    }

    private static boolean isDay(String day, String month, String year, String sign) {
        return CENTURIES.entrySet().stream()
                .filter(century -> century.getValue().contains(sign.toUpperCase(Locale.ROOT)))
                .anyMatch(century -> isDay(day, month, century.getKey() + Integer.parseInt(year)));
    }

    private static boolean isDay(String day, String month, int year) {
        try {
            LocalDate.of(year, Integer.parseInt(month), Integer.parseInt(day));
            return true;
        } catch (DateTimeException none) {
            return false;
        }
    }

    private static boolean isChecked(String digits, String check) {
        return CHECKS.charAt(Integer.parseInt(digits) % CHECKS.length())
                == check.toUpperCase(Locale.ROOT).charAt(0);
    }
}
