package fi.poytakirjuri.register.db;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.poytakirjuri.register.table.BodyStore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A backup is a whole register under another name, and only a whole one gets the name.
class BackupsTest {
    private static final LocalDateTime NOON = LocalDateTime.of(2026, 11, 22, 12, 0, 7);

    @TempDir
    private Path folder;

    @Test
    void aBackupIsTheRegisterAsItWasAndTheRegisterGoesOn() throws Exception {
        var file = folder.resolve("Oma pöytä.poyta");
        try (var database = Database.create(file, Clock.systemUTC())) {
            new BodyStore(database).add("Ennen", "");
            var backups = Backups.beside(file);
            assertThat(backups.newest()).isEmpty();
            var made = backups.make(database, NOON);
            new BodyStore(database).add("Jälkeen", "");
            assertThat(made)
                    .hasFileName("Oma pöytä-2026-11-22-120007.varmuuskopio")
                    .hasParent(folder.resolve("Oma pöytä-varmuuskopiot"));
            assertThat(backups.newest()).contains(NOON);
            var copy = Files.copy(made, folder.resolve("palautettu.poyta"));
            try (var restored = Database.open(copy, Clock.systemUTC())) {
                assertThat(new BodyStore(restored).bodies())
                        .extracting(body -> body.name())
                        .containsExactly("Ennen");
            }
        }
    }

    @Test
    void anotherRegistersBackupsAndHalfMadeOnesAreNotCounted() throws Exception {
        var file = folder.resolve("a.poyta");
        var backups = Backups.beside(file);
        Files.createDirectories(backups.folder());
        for (var name : new String[] {
            "ab-2026-11-22-120007.varmuuskopio", "a-2026-11-22-120007.varmuuskopio.part", "a-eilen.varmuuskopio"
        }) Files.createFile(backups.folder().resolve(name));
        assertThat(backups.newest()).isEmpty();
    }

    @Test
    void aBackupThatCannotBeWrittenLeavesNothingBehind() throws Exception {
        var file = folder.resolve("a.poyta");
        try (var database = Database.create(file, Clock.systemUTC())) {
            var backups = Backups.beside(file);
            Files.createFile(backups.folder());
            assertThatThrownBy(() -> backups.make(database, NOON)).isInstanceOf(IOException.class);
            Files.delete(backups.folder());
            new BodyStore(database).add("Kirjoittaa yhä", "");
            assertThat(backups.make(database, NOON)).exists();
            try (var inside = Files.list(backups.folder())) {
                assertThat(inside).hasSize(1);
            }
        }
    }
}
