package fi.poytakirjuri.register.db;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Nothing was written, for it would have changed a finalised memo: that takes a correction.
public final class ContentLocked extends RuntimeException {
    private static final Pattern REFUSAL = Pattern.compile(ContentLock.REFUSAL + "(\\d+)");

    private final long meetingId;

    private ContentLocked(long meetingId, Throwable cause) {
        super("The memo of meeting " + meetingId + " is finalised", cause);
        this.meetingId = meetingId;
    }

    /// Whose memo it is.
    public long meetingId() {
        return meetingId;
    }

    /// The lock's refusal, found under whatever it was wrapped in.
    static Optional<ContentLocked> in(@Nullable Throwable failure) {
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof ContentLocked locked) return Optional.of(locked);
            var found = REFUSAL.matcher(String.valueOf(cause.getMessage()));
            if (cause instanceof java.sql.SQLException && found.find())
                return Optional.of(new ContentLocked(Long.parseLong(found.group(1)), cause));
        }
        return Optional.empty();
    }
}
