package fi.poytakirjuri.language;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/// The due time at the end of what is to be done: "Lähetetään lausunto 22.5.", "… ensi kokoukseen mennessä".
///
/// @param before what is to be done
/// @param due    the due time as it was typed
public record DueTail(String before, String due) {
    private static final int MOST_WORDS = 3;
    private static final Pattern DAY = Pattern.compile(
            "(?:\\d{1,2}\\.\\d{1,2}\\.(?:\\d{4}|\\d{2})?|\\d{4}-\\d{2}-\\d{2}|\\p{L}+)(?:\\s+menness[äa])?\\.?",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern LEADING_TO_IT =
            Pattern.compile("[,;:–-]?\\s*(?:viimeistään|määräaika:?)?\\s*$", Pattern.CASE_INSENSITIVE);

    /// Empty where the last words are no day, no weekday and not the next meeting; a number such as 2.5 is none.
    public static Optional<DueTail> of(String text, LocalDate today) {
        var words = text.stripTrailing();
        for (int count = MOST_WORDS; count > 0; count--) {
            int from = startOfLast(words, count);
            if (from < 0) continue;
            var tail = words.substring(from);
            boolean isDue = Reading.isNextMeeting(tail)
                    || DAY.matcher(tail).matches() && Reading.due(tail, today) instanceof TypedDue.Day;
            if (isDue) return Optional.of(new DueTail(withoutLead(words.substring(0, from)), tail));
        }
        return Optional.empty();
    }

    /// Where the last so many words begin; −1 when there are fewer.
    private static int startOfLast(String text, int count) {
        int from = text.length();
        for (int i = 0; i < count; i++) {
            if (from <= 0) return -1;
            int at = from - 1;
            while (at >= 0 && !Character.isWhitespace(text.charAt(at))) at--;
            if (i == count - 1) return at + 1;
            while (at >= 0 && Character.isWhitespace(text.charAt(at))) at--;
            from = at + 1;
        }
        return -1;
    }

    private static String withoutLead(String before) {
        return LEADING_TO_IT.matcher(before.strip()).replaceFirst("").strip();
    }
}
