package fi.poytakirjuri.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Measures whole processes, each begun anew: their time as it passed, and that of the processor with all that they
/// start.
final class Runs {
    /// The last line of the shell's `times`: what its children were given, as `0m1.234s 0m0.056s`.
    private static final Pattern TIMES = Pattern.compile("(\\d+)m([\\d.]+)s (\\d+)m([\\d.]+)s\\s*$");

    private final Figures wall = new Figures();
    private final Figures cpu = new Figures();

    Figures wall() {
        return wall;
    }

    Figures cpu() {
        return cpu;
    }

    static Runs of(int runs, Path folder, List<String> command) throws IOException, InterruptedException {
        var measured = new Runs();
        for (int i = 0; i < runs; i++) measured.once(folder, command);
        return measured;
    }

    private void once(Path folder, List<String> command) throws IOException, InterruptedException {
        var words = new ArrayList<>(List.of("sh", "-c", "\"$@\" >said 2>&1; code=$?; times; exit $code", "sh"));
        words.addAll(command);
        long begun = System.nanoTime();
        var process = new ProcessBuilder(words).directory(folder.toFile()).start();
        var said = new String(process.getInputStream().readAllBytes());
        int code = process.waitFor();
        wall.add((System.nanoTime() - begun) / 1e6);
        if (code != 0)
            throw new IOException(
                    command.getFirst() + " ended with " + code + ": " + Files.readString(folder.resolve("said")));
        var times = TIMES.matcher(said.strip());
        if (!times.find()) throw new IOException("The shell did not tell its times: " + said);
        cpu.add(1000
                * (Integer.parseInt(times.group(1)) * 60
                        + Double.parseDouble(times.group(2))
                        + Integer.parseInt(times.group(3)) * 60
                        + Double.parseDouble(times.group(4))));
    }
}
