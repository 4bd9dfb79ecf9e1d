package fi.poytakirjuri.register.db;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// A second program, really: a JVM of its own that runs one of these tests' main methods and talks by lines.
final class OtherProcess implements AutoCloseable {
    private final Process process;
    private final BufferedReader lines;

    private OtherProcess(Process process) {
        this.process = process;
        this.lines = process.inputReader(StandardCharsets.UTF_8);
    }

    static OtherProcess start(Class<?> main, Path file) throws IOException {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "--enable-native-access=ALL-UNNAMED",
                "-Dstdout.encoding=UTF-8",
                "-cp",
                System.getProperty("java.class.path"),
                main.getName(),
                file.toString()));
        return new OtherProcess(new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start());
    }

    String line() throws IOException {
        var line = lines.readLine();
        if (line == null) throw new IOException("The other process ended");
        return line;
    }

    /// Kills it as `kill -9` does, and returns what it had still said.
    List<String> kill() throws InterruptedException {
        // By its handle: Process.destroyForcibly would close the stream that we still read.
        process.toHandle().destroyForcibly();
        var rest = lines.lines().toList();
        process.waitFor();
        return rest;
    }

    /// Lets it end by itself.
    @Override
    public void close() throws Exception {
        process.outputWriter().close();
        process.waitFor();
    }
}
