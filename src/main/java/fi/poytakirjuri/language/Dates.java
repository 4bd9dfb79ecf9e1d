package fi.poytakirjuri.language;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Month;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import org.jspecify.annotations.Nullable;

/// Dates and times as a paper or a screen writes them: 17.4.2019, klo 13.00–15.30.
/// Finnish knows two forms of a weekday: in a heading "tiistai 2.6.2026", in a sentence "tiistaina 2.6.2026".
public final class Dates {
    private static final char NO_BREAK = '\u00a0';
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d.M.uuuu");

    private final Language language;
    private final DateTimeFormatter heading;
    private final DateTimeFormatter sentence;
    private final DateTimeFormatter dayInSentence;
    private final DateTimeFormatter time;

    Dates(Language language) {
        this.language = language;
        this.heading = DateTimeFormatter.ofPattern("cccc d.M.uuuu", language.locale());
        this.sentence = DateTimeFormatter.ofPattern("EEEE d.M.uuuu", language.locale());
        this.dayInSentence = DateTimeFormatter.ofPattern("EEEE", language.locale());
        this.time = DateTimeFormatter.ofPattern(language == Language.EN ? "H:mm" : "H.mm");
    }

    public static Dates in(Language language) {
        return new Dates(language);
    }

    /// 17.4.2019
    public String date(LocalDate date) {
        return DATE.format(date);
    }

    /// tiistai 2.6.2026
    public String heading(LocalDate date) {
        return heading.format(date);
    }

    /// tiistaina 2.6.2026
    public String inSentence(LocalDate date) {
        return sentence.format(date);
    }

    /// tiistaina
    public String dayInSentence(LocalDate date) {
        return dayInSentence.format(date);
    }

    /// ti
    public String shortDay(LocalDate date) {
        return shortDay(date.getDayOfWeek());
    }

    public String shortDay(DayOfWeek day) {
        return day.getDisplayName(TextStyle.SHORT_STANDALONE, language.locale());
    }

    /// tiistai
    public String weekday(DayOfWeek day) {
        return day.getDisplayName(TextStyle.FULL_STANDALONE, language.locale());
    }

    /// tammikuu
    public String month(Month month) {
        return month.getDisplayName(TextStyle.FULL_STANDALONE, language.locale());
    }

    /// tammi
    public String shortMonth(Month month) {
        return month.getDisplayName(TextStyle.SHORT_STANDALONE, language.locale());
    }

    /// 13.00
    public String time(LocalTime at) {
        return time.format(at);
    }

    /// klo 13.00, the two bound together; in English only the time.
    public String clock(LocalTime at) {
        return clockWord() + time(at);
    }

    /// klo 13.00–15.30, or klo 13.00 where no end is known.
    public String clock(LocalTime from, @Nullable LocalTime to) {
        return to == null ? clock(from) : clock(from) + "–" + time(to);
    }

    /// tiistai 21.4.2026 klo 13.00–15.00
    public String heading(LocalDate date, @Nullable LocalTime from, @Nullable LocalTime to) {
        return from == null ? heading(date) : heading(date) + " " + clock(from, to);
    }

    /// 13.42.07, for "Tallennettu 13.42.07".
    public String second(LocalTime at) {
        return DateTimeFormatter.ofPattern(language == Language.EN ? "H:mm:ss" : "H.mm.ss")
                .format(at);
    }

    /// 17.4.2019 klo 13.42
    public String moment(LocalDateTime at) {
        return date(at.toLocalDate()) + " " + clock(at.toLocalTime());
    }

    private String clockWord() {
        return switch (language) {
            case FI -> "klo" + NO_BREAK;
            case SV -> "kl." + NO_BREAK;
            case EN -> "";
        };
    }
}
