package fi.poytakirjuri.ui.settings;

import fi.poytakirjuri.language.Reading;
import fi.poytakirjuri.language.Texts;
import fi.poytakirjuri.register.table.Settings;
import java.time.LocalTime;
import java.util.Optional;

/// Reads what is typed as a limit, tells why it cannot be one, and writes it as the screen shows it.
final class LimitWords {
    private final Texts texts;

    LimitWords(Texts texts) {
        this.texts = texts;
    }

    /// The value as the register has it; empty where the words are none.
    Optional<String> read(Limit limit, String typed) {
        if (limit.isTime()) return Reading.time(typed).map(LocalTime::toString);
        var words = typed.strip();
        if (!words.matches("\\d{1,4}")) return Optional.empty();
        int number = Integer.parseInt(words);
        return number < limit.least() || number > limit.most()
                ? Optional.empty()
                : Optional.of(Integer.toString(number));
    }

    /// Why the words cannot be the limit beside the others; empty where they can.
    Optional<String> problem(Limit limit, String typed, Settings settings) {
        var value = read(limit, typed);
        if (value.isEmpty())
            return Optional.of(
                    limit.isTime()
                            ? texts.get("settings.limit.time")
                            : texts.get("settings.limit.number", limit.least(), limit.most()));
        return limit.other()
                .filter(other -> isPast(limit, value.get(), other, settings))
                .map(other -> texts.get(
                        limit.isLower() ? "settings.limit.tooMuch" : "settings.limit.tooLittle",
                        texts.of("settings", other),
                        shown(other, settings)));
    }

    String shown(Limit limit, Settings settings) {
        return limit.isTime()
                ? texts.dates().time(settings.time(limit.setting()))
                : Integer.toString(settings.number(limit.setting()));
    }

    private static boolean isPast(Limit limit, String value, Limit other, Settings settings) {
        int order = limit.isTime()
                ? LocalTime.parse(value).compareTo(settings.time(other.setting()))
                : Integer.compare(Integer.parseInt(value), settings.number(other.setting()));
        return limit.isLower() ? order > 0 : order < 0;
    }
}
