package fi.poytakirjuri.register.db;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.util.Comparator;

/// An open copy of a register, for whoever only reads: the register itself is not changed, not even brought up to the
/// newest schema. Thrown away on closing.
public final class RegisterCopy implements AutoCloseable {
    private static final String JOURNAL = "-journal";

    private final Path folder;
    private final Database database;

    private RegisterCopy(Path folder, Database database) {
        this.folder = folder;
        this.database = database;
    }

    /// Takes the register's lock while it copies, so that no other program writes meanwhile.
    ///
    /// @throws OpeningTrouble also when the register is open in a window
    public static RegisterCopy of(Path file, Clock clock) throws OpeningTrouble {
        if (!Files.exists(file)) throw new OpeningTrouble(OpeningTrouble.Kind.MISSING, file);
        if (!Files.isRegularFile(file)) throw new OpeningTrouble(OpeningTrouble.Kind.NOT_A_REGISTER, file);
        try {
            var folder = Files.createTempDirectory("poytakirjuri-");
            try {
                var copy = folder.resolve("kopio.poyta");
                copy(file, copy);
                return new RegisterCopy(folder, Database.open(copy, clock));
            } catch (OpeningTrouble | IOException | RuntimeException e) {
                remove(folder);
                throw e;
            }
        } catch (OpeningTrouble e) {
            throw new OpeningTrouble(e.kind(), file, e);
        } catch (IOException e) {
            throw new OpeningTrouble(OpeningTrouble.Kind.NOT_ACCESSIBLE, file, e);
        }
    }

    public Database database() {
        return database;
    }

    @Override
    public void close() {
        database.close();
        try {
            remove(folder);
        } catch (IOException e) {
            System.getLogger(RegisterCopy.class.getName()).log(System.Logger.Level.WARNING, "A copy stays", e);
        }
    }

    /// Where no lock file can be made nobody can write either, so that none is needed.
    private static void copy(Path file, Path copy) throws IOException, OpeningTrouble {
        if (!Files.isWritable(file.toRealPath().getParent())) {
            copyWithJournal(file.toRealPath(), copy);
            return;
        }
        try (var _ = RegisterLock.take(file)) {
            copyWithJournal(file.toRealPath(), copy);
        }
    }

    /// A journal beside it is of a write that was cut short; SQLite takes that write back when it opens the copy.
    private static void copyWithJournal(Path file, Path copy) throws IOException {
        Files.copy(file, copy);
        copy.toFile().setWritable(true, true);
        var journal = file.resolveSibling(file.getFileName() + JOURNAL);
        if (Files.exists(journal))
            Files.copy(journal, copy.resolveSibling(copy.getFileName() + JOURNAL), StandardCopyOption.REPLACE_EXISTING);
    }

    private static void remove(Path folder) throws IOException {
        try (var inside = Files.walk(folder)) {
            for (var file : inside.sorted(Comparator.reverseOrder()).toList()) Files.delete(file);
        }
    }
}
