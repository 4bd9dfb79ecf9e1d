package fi.poytakirjuri.ui.welcome;

import fi.poytakirjuri.exchange.sample.SampleRegister;
import fi.poytakirjuri.register.db.Database;
import fi.poytakirjuri.register.db.OpeningTrouble;
import fi.poytakirjuri.register.roster.NewRegister;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;

/// Opens and makes registers. Each call waits for the disk.
public final class Registers {
    private final NewRegister newRegister;
    private final Path sample;
    private final Clock clock;

    /// @param sample where the sample register is kept
    public Registers(NewRegister newRegister, Path sample, Clock clock) {
        this.newRegister = newRegister;
        this.sample = sample.toAbsolutePath().normalize();
        this.clock = clock;
    }

    public Database open(Path file) throws OpeningTrouble {
        return Database.open(file.toAbsolutePath().normalize(), clock);
    }

    /// Makes a new register with its table, the term of the day and the usual sectors. A file that the user agreed to
    /// replace is moved aside, never destroyed.
    public Database create(Path file, String name, String shortName) throws OpeningTrouble, IOException {
        var path = file.toAbsolutePath().normalize();
        if (Files.exists(path)) Files.move(path, unused(path));
        Files.createDirectories(path.getParent());
        var database = Database.create(path, clock);
        newRegister.begin(database, name, shortName, LocalDate.now(clock));
        return database;
    }

    /// Opens the sample register, made when it is not there yet.
    public Database sample() throws OpeningTrouble, IOException {
        Files.createDirectories(sample.getParent());
        if (!Files.exists(sample)) SampleRegister.make(sample);
        return open(sample);
    }

    public boolean isSample(Path file) {
        return file.toAbsolutePath().normalize().equals(sample);
    }

    /// Takes the sample away; the next [#sample()] makes it anew.
    public void removeSample() throws IOException {
        Files.deleteIfExists(sample);
    }

    private static Path unused(Path taken) {
        for (int i = 1; ; i++) {
            var candidate = taken.resolveSibling(taken.getFileName() + ".vanha" + i);
            if (!Files.exists(candidate)) return candidate;
        }
    }
}
