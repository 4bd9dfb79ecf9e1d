package fi.poytakirjuri.ui.kit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;

/// What the program remembers of its user and not of any register: looks, the window's place, recent files.
/// A line each, `name=value`, in one small file that is written anew and moved into place, on a thread of its own.
public final class Prefs implements AutoCloseable {
    private static final String SEPARATOR = "\t";

    private final Path file;
    private final Map<String, String> values = new TreeMap<>();
    private final AtomicReference<List<String>> unwritten = new AtomicReference<>(List.of());
    private final ExecutorService writer = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().daemon().name("prefs").factory());

    /// Reads what was remembered; a file that cannot be read is as good as none.
    public Prefs(Path file) {
        this.file = file;
        try {
            if (Files.exists(file)) Files.readAllLines(file).forEach(this::readLine);
        } catch (IOException | UncheckedIOException unreadable) {
            Log.of(Prefs.class).warn("Preferences not read", unreadable);
        }
    }

    public Optional<String> get(String name) {
        return Optional.ofNullable(values.get(name));
    }

    public List<String> list(String name) {
        return get(name)
                .filter(v -> !v.isEmpty())
                .map(v -> List.of(v.split(SEPARATOR)))
                .orElse(List.of());
    }

    /// A number; empty also for words that are none.
    public Optional<Double> number(String name) {
        try {
            return get(name).map(Double::valueOf);
        } catch (NumberFormatException notANumber) {
            return Optional.empty();
        }
    }

    public void put(String name, String value) {
        var clean = value.replaceAll("[\\r\\n]+", " ");
        if (clean.equals(values.put(name, clean))) return;
        write();
    }

    public void put(String name, List<String> items) {
        put(name, String.join(SEPARATOR, items));
    }

    private void readLine(String line) {
        int equals = line.indexOf('=');
        if (equals > 0) values.put(line.substring(0, equals), line.substring(equals + 1));
    }

    /// Of many changes at once only the last is written: a column being dragged changes its width a hundred times.
    private void write() {
        var lines = new ArrayList<String>();
        values.forEach((name, value) -> lines.add(name + "=" + value));
        if (unwritten.getAndSet(lines).isEmpty() && !writer.isShutdown()) writer.execute(this::writeNewest);
    }

    private void writeNewest() {
        var lines = unwritten.getAndSet(List.of());
        if (lines.isEmpty()) return;
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            var part = file.resolveSibling(file.getFileName() + ".part");
            Files.write(part, lines, StandardCharsets.UTF_8);
            Files.move(part, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException unwritable) {
            Log.of(Prefs.class).warn("Preferences not written", unwritable);
        }
    }

    /// Writes what is not yet written.
    @Override
    public void close() {
        writer.shutdown();
        try {
            if (!writer.awaitTermination(2, TimeUnit.SECONDS)) writer.shutdownNow();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
