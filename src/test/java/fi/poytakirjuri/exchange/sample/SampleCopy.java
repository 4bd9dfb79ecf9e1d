package fi.poytakirjuri.exchange.sample;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/// The sample register, made once for a run of tests and copied for each that wants one.
public final class SampleCopy {
    private static byte @Nullable [] made;

    private SampleCopy() {}

    /// Writes a register of the sample into a new file.
    public static void make(Path file) throws Exception {
        Files.write(file, bytes());
    }

    private static synchronized byte[] bytes() throws Exception {
        if (made == null) {
            var folder = Files.createTempDirectory("esimerkki");
            var file = folder.resolve("esimerkki.poyta");
            try {
                SampleRegister.make(file);
                made = Files.readAllBytes(file);
            } finally {
                remove(folder);
            }
        }
        return requireNonNull(made);
    }

    private static void remove(Path folder) throws IOException {
        try (var inside = Files.list(folder)) {
            for (var file : inside.toList()) Files.delete(file);
        }
        Files.delete(folder);
    }
}
