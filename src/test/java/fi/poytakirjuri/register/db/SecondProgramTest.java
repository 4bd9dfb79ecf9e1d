package fi.poytakirjuri.register.db;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// One program per register, with real second programs.
class SecondProgramTest {
    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void aRegister() throws OpeningTrouble {
        file = folder.resolve("rekisteri.poyta");
        Registers.create(file).close();
    }

    @Test
    void aRegisterOpenInAnotherProgramIsInUse() throws Exception {
        try (var other = OtherProcess.start(HoldingProcess.class, file)) {
            assertThat(other.line()).isEqualTo("open");
            assertThat(kindOfOpening()).isEqualTo(OpeningTrouble.Kind.IN_USE);
        }
        Registers.open(file).close();
    }

    @Test
    void aKilledProgramLeavesTheRegisterFree() throws Exception {
        var other = OtherProcess.start(HoldingProcess.class, file);
        assertThat(other.line()).isEqualTo("open");
        other.kill();
        Registers.open(file).close();
        assertThat(folder.resolve("rekisteri.poyta.lock")).doesNotExist();
    }

    @Test
    void aRegisterThatAnotherProgramLocksInSqliteIsInUse() throws Exception {
        try (var other = OtherProcess.start(HoldingProcess.InSqlite.class, file)) {
            assertThat(other.line()).isEqualTo("locked");
            assertThat(kindOfOpening()).isEqualTo(OpeningTrouble.Kind.IN_USE);
        }
    }

    /// Closing a second channel on the lock file would drop the first one's lock without a word.
    @Test
    void openingTwiceInOneProgramKeepsTheFirstOnesLock() throws Exception {
        try (var first = Registers.open(file)) {
            assertThat(kindOfOpening()).isEqualTo(OpeningTrouble.Kind.IN_USE);
            var link = Files.createSymbolicLink(folder.resolve("linkki.poyta"), file);
            assertThat(catchThrowableOfType(OpeningTrouble.class, () -> Registers.open(link))
                            .kind())
                    .isEqualTo(OpeningTrouble.Kind.IN_USE);
            try (var other = OtherProcess.start(HoldingProcess.class, file)) {
                assertThat(other.line()).isEqualTo("IN_USE");
            }
            first.change(Registers.label("body"), sql -> Registers.body(sql, "Yksi"));
        }
    }

    private OpeningTrouble.Kind kindOfOpening() {
        return catchThrowableOfType(OpeningTrouble.class, () -> Registers.open(file))
                .kind();
    }
}
