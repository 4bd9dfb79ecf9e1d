package fi.poytakirjuri.register.action;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// By when something has to be done: a day, words, or a meeting on whatever day that is held.
///
/// @param on        the day; of a meeting the day on which it stands now, none when only words are known
/// @param words     what was said where it was not a day: "ensi kokous", "ennen kesää"; empty otherwise
/// @param meetingId the meeting by which it is due
public record Due(
        @Nullable LocalDate on, String words, @Nullable Long meetingId) {
    public static final Due OPEN = new Due(null, "", null);

    public static Due on(LocalDate day) {
        return new Due(day, "", null);
    }

    public static Due inWords(String words) {
        return new Due(null, words, null);
    }

    public boolean isOpen() {
        return on == null && words.isBlank();
    }
}
