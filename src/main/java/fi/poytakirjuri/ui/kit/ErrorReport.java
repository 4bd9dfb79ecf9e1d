package fi.poytakirjuri.ui.kit;

import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;

/// An unexpected error as it may be shown and sent: a short code that is the same wherever the same thing fails, and
/// where in the program it happened. An exception's own words are left out, for they may hold what was typed.
public record ErrorReport(String code, String trace) {
    private static final String OURS = "fi.poytakirjuri";
    private static final int FRAMES_IN_CODE = 3;
    /// Base 32 without letters that look alike.
    private static final String ALPHABET = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";

    public static ErrorReport of(Throwable error) {
        return new ErrorReport(code(error), trace(error));
    }

    private static String code(Throwable error) {
        var fingerprint = new StringBuilder();
        for (Throwable e = error; e != null; e = e.getCause()) {
            fingerprint.append(e.getClass().getName());
            int frames = 0;
            for (var frame : e.getStackTrace()) {
                if (!frame.getClassName().startsWith(OURS) || frames++ == FRAMES_IN_CODE) continue;
                // No line numbers: the code stays the same from version to version.
                fingerprint.append(frame.getClassName()).append(frame.getMethodName());
            }
        }
        var sum = new CRC32();
        sum.update(fingerprint.toString().getBytes(StandardCharsets.UTF_8));
        return letters(sum.getValue());
    }

    private static String letters(long number) {
        var letters = new StringBuilder();
        for (int i = 0; i < 6; i++) {
            letters.append(ALPHABET.charAt((int) (number % ALPHABET.length())));
            number /= ALPHABET.length();
        }
        return letters.insert(3, '-').toString();
    }

    private static String trace(Throwable error) {
        var trace = new StringBuilder();
        append(trace, error, "");
        return trace.toString();
    }

    private static void append(StringBuilder trace, @Nullable Throwable error, String why) {
        if (error == null) return;
        trace.append(why).append(error.getClass().getName()).append('\n');
        for (var frame : error.getStackTrace())
            trace.append("    ").append(frame).append('\n');
        append(trace, error.getCause(), "because of ");
    }
}
