package fi.poytakirjuri.language;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Reads the moments that forms and spreadsheets write, as Finland's clocks show them: `2026/11/02 9:14:22 ap. UTC+2`
/// (Google Forms), `2.11.2026 9.14.22` (Finnish Excel), `2026-11-02T09:14:22Z` (ISO), `11/2/2026 9:14:22` (American).
public final class Moments {
    private static final ZoneId FINLAND = ZoneId.of("Europe/Helsinki");

    private static final String TIME =
            "(?:[\\s,tT]+(?:klo\\s*)?(?<hour>\\d{1,2})[.:](?<minute>\\d{2})(?:[.:](?<second>\\d{2})(?:[.,]\\d+)?)?"
                    + "\\s*(?<half>ap\\.?|ip\\.?|am|pm|a\\.m\\.|p\\.m\\.)?)?"
                    + "\\s*(?<zone>z|(?:utc|gmt)?\\s*[+-]\\d{1,2}(?::?\\d{2})?|utc|gmt)?";
    private static final Pattern YEAR_FIRST =
            Pattern.compile("(?<year>\\d{4})[-/.](?<month>\\d{1,2})[-/.](?<day>\\d{1,2})" + TIME);
    private static final Pattern DAY_FIRST =
            Pattern.compile("(?:[a-z]{2}\\s+)?(?<day>\\d{1,2})\\.\\s?(?<month>\\d{1,2})\\.\\s?(?<year>\\d{4})" + TIME);
    private static final Pattern MONTH_FIRST =
            Pattern.compile("(?<month>\\d{1,2})/(?<day>\\d{1,2})/(?<year>\\d{4})" + TIME);
    private static final Pattern OFFSET = Pattern.compile("([+-])(\\d{1,2}):?(\\d{2})?");

    private Moments() {}

    /// Empty when it cannot be read. A day alone is its midnight.
    public static Optional<LocalDateTime> read(String written) {
        var words = written.replaceAll("[\\u00a0\\u202f]", " ").strip().toLowerCase(Locale.ROOT);
        for (var form : new Pattern[] {YEAR_FIRST, DAY_FIRST, MONTH_FIRST}) {
            var found = form.matcher(words);
            if (found.matches()) return moment(found);
        }
        return Optional.empty();
    }

    private static Optional<LocalDateTime> moment(Matcher found) {
        try {
            var local = LocalDateTime.of(
                    number(found.group("year")),
                    number(found.group("month")),
                    number(found.group("day")),
                    hour(number(found.group("hour")), found.group("half")),
                    number(found.group("minute")),
                    number(found.group("second")));
            var zone = found.group("zone");
            return Optional.of(
                    zone == null
                            ? local
                            : local.atZone(offset(zone))
                                    .withZoneSameInstant(FINLAND)
                                    .toLocalDateTime());
        } catch (DateTimeException notAMoment) {
            return Optional.empty();
        }
    }

    /// Twelve before noon is midnight: `12:15 ap.` is 0.15, `12:15 ip.` is 12.15.
    private static int hour(int hour, @Nullable String half) {
        if (half == null) return hour;
        if (hour < 1 || hour > 12) throw new DateTimeException("No hour of half a day: " + hour);
        return hour % 12 + (half.startsWith("i") || half.startsWith("p") ? 12 : 0);
    }

    private static ZoneOffset offset(String zone) {
        var found = OFFSET.matcher(zone);
        if (!found.find()) return ZoneOffset.UTC;
        int minutes = number(found.group(2)) * 60 + number(found.group(3));
        return ZoneOffset.ofTotalSeconds((found.group(1).equals("-") ? -60 : 60) * minutes);
    }

    private static int number(@Nullable String digits) {
        return digits == null ? 0 : Integer.parseInt(digits);
    }
}
