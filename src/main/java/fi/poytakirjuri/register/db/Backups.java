package fi.poytakirjuri.register.db;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/// The backups of a register: whole copies in a folder beside it, each named by its moment. They are no registers by
/// their name, so that none is opened and written by mistake.
public final class Backups {
    private static final String FOLDER = "-varmuuskopiot";
    private static final String EXTENSION = ".varmuuskopio";
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("uuuu-MM-dd-HHmmss");

    private final Path folder;
    private final String name;

    private Backups(Path folder, String name) {
        this.folder = folder;
        this.name = name;
    }

    /// @param register the register's own file
    public static Backups beside(Path register) {
        var file = register.toAbsolutePath();
        var name = file.getFileName().toString().replaceFirst("\\.[^.]+$", "");
        return new Backups(file.resolveSibling(name + FOLDER), name);
    }

    public Path folder() {
        return folder;
    }

    /// When the newest backup was made, as its name tells; empty where there is none.
    public Optional<LocalDateTime> newest() {
        if (!Files.isDirectory(folder)) return Optional.empty();
        try (Stream<Path> inside = Files.list(folder)) {
            return inside.flatMap(file -> moment(file).stream()).max(Comparator.naturalOrder());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Copies an open register, looks the copy over, and only then gives it its name.
    ///
    /// @param now the moment in its name
    /// @throws IOException where there is no room for it, or the copy is not whole
    public Path make(Database database, LocalDateTime now) throws IOException {
        Files.createDirectories(folder);
        var file = folder.resolve(name + "-" + MOMENT.format(now) + EXTENSION);
        var part = file.resolveSibling(file.getFileName() + ".part");
        Files.deleteIfExists(part);
        return BackupFile.write(database, part, file);
    }

    private Optional<LocalDateTime> moment(Path file) {
        var words = file.getFileName().toString();
        if (!words.startsWith(name + "-") || !words.endsWith(EXTENSION)) return Optional.empty();
        try {
            var moment = words.substring(name.length() + 1, words.length() - EXTENSION.length());
            return Optional.of(LocalDateTime.parse(moment, MOMENT));
        } catch (DateTimeParseException other) {
            return Optional.empty();
        }
    }
}
