package fi.poytakirjuri.language;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// Reads the dates, times and durations that people type, forgivingly: `13`, `1300`, `13.00`; `1,5 h`; `2.6.`, `ke`.
/// What it cannot read is empty, never an exception, so that the screen can say so beside the field.
public final class Reading {
    private static final Pattern TIME = Pattern.compile("(?:klo\\s*|kl\\.?\\s*)?(\\d{1,2})(?:\\s*[.:]?\\s*(\\d{2}))?");
    private static final Pattern HOURS_AND_MINUTES = Pattern.compile("(\\d{1,2}):(\\d{2})");
    private static final Pattern HOURS = Pattern.compile("(\\d{1,2})(?:[.,](\\d{1,2}))?\\s*(?:h|t|tuntia?)");
    private static final Pattern MINUTES = Pattern.compile("(\\d{1,4})\\s*(?:min(?:uuttia?)?\\.?)?");
    private static final Pattern DATE = Pattern.compile("(\\d{1,2})\\.\\s*(\\d{1,2})\\.?\\s*(\\d{4}|\\d{2})?");
    private static final Pattern ISO_DATE = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})");
    private static final Map<String, Integer> WEEKDAYS = Map.ofEntries(
            Map.entry("ma", 1), Map.entry("maanantai", 1),
            Map.entry("ti", 2), Map.entry("tiistai", 2),
            Map.entry("ke", 3), Map.entry("keskiviikko", 3),
            Map.entry("to", 4), Map.entry("torstai", 4),
            Map.entry("pe", 5), Map.entry("perjantai", 5),
            Map.entry("la", 6), Map.entry("lauantai", 6),
            Map.entry("su", 7), Map.entry("sunnuntai", 7));
    /// ensi kokous, seuraavaan kokoukseen, ensi kerralla
    private static final Pattern NEXT_MEETING = Pattern.compile(
            "(?:ensi|seuraava(?:an|ssa)?)\\s+(?:kokous|kokoukse(?:en|ssa)|kerta|kertaan|kerralla|tapaami(?:nen|seen|sessa))");
    private static final Pattern BY = Pattern.compile("\\s+(?:menness[äa]|saakka|asti)\\.?$");
    private static final Pattern YES = Pattern.compile(
            "(?:kyllä|kylla|joo|juu|yes|ja|on saatu|saa julkaista)(?:[\\s,.!:;(–-].*)?|[kxy1✓✔]|on|saa|true|tosi",
            Pattern.DOTALL);
    private static final Pattern NO =
            Pattern.compile("(?:ei|no|nej)(?:[\\s,.!:;(–-].*)?|[en0]|false|epätosi", Pattern.DOTALL);
    /// Kyllä, mutta vain nimi; ei tiedossa; ei haittaa.
    private static final Pattern WITH_RESERVATION = Pattern.compile(
            "\\b(?:mutta|vain|paitsi|ehkä|jos|but|only|if|tiedossa|tietoa|kysytty|vastausta|haittaa|estettä)\\b",
            Pattern.UNICODE_CHARACTER_CLASS);
    private static final Duration LONGEST = Duration.ofHours(24);

    private Reading() {}

    /// A time of day: `13`, `9.05`, `13:00`, `1300`, `klo 13.00`.
    public static Optional<LocalTime> time(String typed) {
        var matcher = TIME.matcher(plain(typed));
        if (!matcher.matches()) return Optional.empty();
        int hour = Integer.parseInt(matcher.group(1));
        int minute = matcher.group(2) == null ? 0 : Integer.parseInt(matcher.group(2));
        return hour > 23 || minute > 59 ? Optional.empty() : Optional.of(LocalTime.of(hour, minute));
    }

    /// A duration of at most a day: `15`, `15 min`, `1:30`, `1,5 h`.
    public static Optional<Duration> duration(String typed) {
        var text = plain(typed);
        var colon = HOURS_AND_MINUTES.matcher(text);
        if (colon.matches()) {
            int minutes = Integer.parseInt(colon.group(2));
            return minutes > 59 ? Optional.empty() : within(Long.parseLong(colon.group(1)) * 60 + minutes);
        }
        var hours = HOURS.matcher(text);
        if (hours.matches()) {
            var fraction = hours.group(2) == null ? "0" : hours.group(2);
            return within(Math.round(Double.parseDouble(hours.group(1) + "." + fraction) * 60));
        }
        var minutes = MINUTES.matcher(text);
        return minutes.matches() ? within(Long.parseLong(minutes.group(1))) : Optional.empty();
    }

    /// A date. Without a year it is the one nearest to come: `2.6.` typed on 3.6.2026 is 2.6.2027;
    /// a weekday is its next day, never today.
    public static Optional<LocalDate> date(String typed, LocalDate today) {
        var text = plain(typed);
        var weekday = WEEKDAYS.get(text);
        if (weekday != null) {
            int ahead = (weekday - today.getDayOfWeek().getValue() + 7) % 7;
            return Optional.of(today.plusDays(ahead == 0 ? 7 : ahead));
        }
        var iso = ISO_DATE.matcher(text);
        if (iso.matches()) return day(number(iso.group(1)), number(iso.group(2)), number(iso.group(3)));
        var date = DATE.matcher(text);
        if (!date.matches()) return Optional.empty();
        int day = number(date.group(1));
        int month = number(date.group(2));
        var year = date.group(3);
        if (year != null) return day(year.length() == 2 ? 2000 + number(year) : number(year), month, day);
        var thisYear = day(today.getYear(), month, day);
        if (thisYear.isPresent() && !thisYear.get().isBefore(today)) return thisYear;
        return nextLeapSafe(today.getYear() + 1, month, day);
    }

    /// An answer to a question of yes or no: `Kyllä`, `kyllä, saa julkaista`, `x`, `Ei`, `tosi`, `yes`. Empty when
    /// nothing was answered, and when it is neither: `kysytään vielä`, `ei tiedossa`, `kyllä, mutta vain nimi`.
    public static Optional<Boolean> answer(String typed) {
        var text = plain(typed);
        if (WITH_RESERVATION.matcher(text).find()) return Optional.empty();
        if (YES.matcher(text).matches()) return Optional.of(true);
        return NO.matcher(text).matches() ? Optional.of(false) : Optional.empty();
    }

    /// When something has to be done: a date, a weekday, the next meeting or other words. A closing full stop and words
    /// such as `mennessä` may stand after them.
    public static TypedDue due(String typed, LocalDate today) {
        var words = Typed.line(typed);
        if (words.isEmpty()) return new TypedDue.Open();
        if (isNextMeeting(words)) return new TypedDue.NextMeeting(words);
        var day = date(BY.matcher(plain(words)).replaceFirst(""), today);
        return day.isPresent() ? new TypedDue.Day(day.get()) : new TypedDue.Words(words);
    }

    /// Whether due words mean the next meeting: "ensi kokous", "seuraavaan kokoukseen mennessä".
    public static boolean isNextMeeting(String words) {
        return NEXT_MEETING.matcher(BY.matcher(plain(words)).replaceFirst("")).matches();
    }

    private static Optional<LocalDate> nextLeapSafe(int firstYear, int month, int day) {
        for (int year = firstYear; year < firstYear + 8; year++) {
            var date = day(year, month, day);
            if (date.isPresent()) return date;
        }
        return Optional.empty();
    }

    private static Optional<LocalDate> day(int year, int month, int day) {
        try {
            return Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException notADay) {
            return Optional.empty();
        }
    }

    private static Optional<Duration> within(long minutes) {
        var duration = Duration.ofMinutes(minutes);
        return duration.compareTo(LONGEST) > 0 ? Optional.empty() : Optional.of(duration);
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }

    private static String plain(String typed) {
        return typed.replace('\u00a0', ' ').strip().toLowerCase(Locale.ROOT);
    }
}
