package fi.poytakirjuri.register.meeting;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A meeting's number in its year, 3/2026; a draft may still lack the number.
public record MeetingNumber(@Nullable Integer number, int year) {
    private static final Pattern WRITTEN = Pattern.compile("\\s*(\\d{1,3})\\s*/\\s*(\\d{4})\\s*");

    /// 3/2026, or –/2026 while the number is missing.
    public String write() {
        return (number == null ? "–" : number) + "/" + year;
    }

    /// Reads `3/2026`; empty when it is something else.
    public static Optional<MeetingNumber> read(String written) {
        var matcher = WRITTEN.matcher(written);
        return matcher.matches()
                ? Optional.of(new MeetingNumber(Integer.valueOf(matcher.group(1)), Integer.parseInt(matcher.group(2))))
                : Optional.empty();
    }
}
