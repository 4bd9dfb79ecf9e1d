package fi.poytakirjuri.register.db;

import static fi.poytakirjuri.register.db.Registers.body;
import static fi.poytakirjuri.register.db.Registers.label;
import static fi.poytakirjuri.register.db.Registers.name;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import fi.poytakirjuri.register.db.OpeningTrouble.Kind;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Opening: what is not a sound register of ours is told apart and left as it was, byte for byte.
class OpeningTest {
    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void aRegister() throws OpeningTrouble {
        file = folder.resolve("rekisteri.poyta");
        try (var database = Registers.create(file)) {
            database.change(label("body"), sql -> {
                long body = body(sql, "Kumppanuuspöytä");
                for (int i = 0; i < 300; i++) Registers.sector(sql, body, "toimiala " + i);
            });
        }
    }

    @Test
    void aMissingFileIsMissing() throws IOException {
        assertRefused(folder.resolve("ei.poyta"), Kind.MISSING);
        assertRefused(folder.resolve("ei/kansiota/ei.poyta"), Kind.MISSING);
    }

    @Test
    void anEmptyFileIsNotTakenForAnEmptyRegister() throws IOException {
        assertRefused(written(new byte[0]), Kind.EMPTY);
    }

    static Stream<byte[]> strangers() {
        var png = new byte[5_000];
        System.arraycopy(new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10}, 0, png, 0, 8);
        var noise = new byte[20_000];
        new Random(1).nextBytes(noise);
        return Stream.of(
                "S".getBytes(StandardCharsets.US_ASCII),
                "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII),
                Arrays.copyOf("SQLite format 3\0".getBytes(StandardCharsets.US_ASCII), 99),
                "SQLite format 2\0".repeat(40).getBytes(StandardCharsets.US_ASCII),
                "Nimi;Sähköposti\r\nMeikäläinen;".repeat(20).getBytes(StandardCharsets.UTF_8),
                new byte[4096],
                png,
                noise);
    }

    @ParameterizedTest
    @MethodSource("strangers")
    void whatIsNotSqliteIsNoRegister(byte[] bytes) throws IOException {
        assertRefused(written(bytes), Kind.NOT_A_REGISTER);
    }

    @Test
    void aFolderIsNotAccessible() throws IOException {
        assertRefused(Files.createDirectory(folder.resolve("kansio.poyta")), Kind.NOT_ACCESSIBLE);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 0x0f055112, 0x506f7932})
    void anSqliteFileOfAnotherProgramIsToldApart(int applicationId) throws Exception {
        edit(file, "PRAGMA application_id = " + applicationId);
        assertRefused(file, Kind.OTHER_PROGRAM);
    }

    @Test
    void aRegisterOfANewerVersionIsToldApart() throws Exception {
        edit(file, "PRAGMA user_version = " + (Migrator.newest() + 1));
        assertRefused(file, Kind.NEWER);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "CREATE TRIGGER evil AFTER UPDATE ON body BEGIN DELETE FROM person; END",
                "CREATE VIEW evil AS SELECT * FROM person",
                "CREATE TABLE evil (id INTEGER PRIMARY KEY)",
                "CREATE VIRTUAL TABLE evil USING fts5(text)",
                "CREATE INDEX evil ON person (email)",
                "DROP INDEX person_by_name",
                "ALTER TABLE person ADD COLUMN evil TEXT DEFAULT (random())",
                "ALTER TABLE phrase RENAME TO saying",
                "DROP TABLE dismissed_check"
            })
    void aSchemaThatNoVersionOfOursMadeIsRefused(String statement) throws Exception {
        edit(file, statement);
        assertRefused(file, Kind.FOREIGN_OBJECTS);
    }

    @Test
    void theQueryPlannersStatisticsAreNoForeignObjects() throws Exception {
        edit(file, "ANALYZE");
        Registers.open(file).close();
    }

    @ParameterizedTest
    @ValueSource(ints = {100, 512, 4096, 5000, 40_000, 100_000})
    void aTruncatedRegisterIsDamaged(int length) throws IOException {
        try (var channel = Files.newByteChannel(file, Set.of(java.nio.file.StandardOpenOption.WRITE))) {
            channel.truncate(length);
        }
        assertRefused(file, Kind.DAMAGED);
    }

    static List<Integer> seeds() {
        return IntStream.range(0, 25).boxed().toList();
    }

    /// A page whose bytes a bad disk made noise.
    @ParameterizedTest
    @MethodSource("seeds")
    void aRegisterWithASpoiledPageIsRefused(int seed) throws IOException {
        var random = new Random(seed);
        try (var spoiled = new RandomAccessFile(file.toFile(), "rw")) {
            var noise = new byte[4096];
            random.nextBytes(noise);
            spoiled.seek(4096L * random.nextInt(1, (int) (spoiled.length() / 4096)));
            spoiled.write(noise);
        }
        assertThat(refused(file)).isIn(Kind.DAMAGED, Kind.FOREIGN_OBJECTS);
    }

    @Test
    void aFileThatMayNotBeWrittenIsNotAccessible() throws IOException {
        assertThat(file.toFile().setReadOnly()).isTrue();
        assumeFalse(Files.isWritable(file), "the superuser may write anything");
        assertRefused(file, Kind.NOT_ACCESSIBLE);
    }

    @Test
    void aFolderThatMayNotBeWrittenIsNotAccessible() throws IOException {
        assertThat(folder.toFile().setReadOnly()).isTrue();
        try {
            assumeFalse(Files.isWritable(folder), "the superuser may write anything");
            assertRefused(file, Kind.NOT_ACCESSIBLE);
        } finally {
            folder.toFile().setWritable(true);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "väli lyönti",
                "mikä?mode=memory&cache=shared",
                "#risti",
                "100%",
                "%41",
                "äöå ÄÖÅ",
                "ry&co+1",
                "😀",
                "file:a",
                "a'b\"c",
                "piste.",
                "[x]{y}"
            })
    void anyNameWillDo(String name) throws Exception {
        var place = Files.createDirectory(folder.resolve(name));
        var register = place.resolve(name + ".poyta");
        long body;
        try (var database = Registers.create(register)) {
            body = database.changeAndGet(label("body"), sql -> body(sql, name));
        }
        try (var files = Files.list(place)) {
            assertThat(files).containsExactly(register);
        }
        try (var database = Registers.open(register)) {
            assertThat(name(database, body)).isEqualTo(name);
        }
    }

    @Test
    void aNewRegisterIsItsOwnersOnly() throws IOException {
        if (!file.getFileSystem().supportedFileAttributeViews().contains("posix")) return;
        assertThat(Files.getPosixFilePermissions(file)).isEqualTo(PosixFilePermissions.fromString("rw-------"));
    }

    @Test
    void aNewRegisterNeverTakesAnExistingFilesPlace() throws IOException {
        var bytes = Files.readAllBytes(file);
        assertThatThrownBy(() -> Registers.create(file)).isInstanceOf(IllegalArgumentException.class);
        assertThat(Files.readAllBytes(file)).isEqualTo(bytes);
    }

    @Test
    void aNewRegisterInAFolderThatIsNotThereIsNotAccessible() {
        var nowhere = folder.resolve("ei/kansiota.poyta");
        assertThat(catchThrowableOfType(OpeningTrouble.class, () -> Registers.create(nowhere))
                        .kind())
                .isEqualTo(Kind.NOT_ACCESSIBLE);
        assertThat(folder.resolve("ei")).doesNotExist();
    }

    @Test
    void openingAndClosingLeavesTheFileAsItWas() throws Exception {
        var before = Files.readAllBytes(file);
        Registers.open(file).close();
        assertThat(Files.readAllBytes(file)).isEqualTo(before);
        try (var files = Files.list(folder)) {
            assertThat(files).containsExactly(file);
        }
    }

    /// A program killed while it made a new register leaves a file with our mark and nothing in it.
    @Test
    void aRegisterThatWasHalfMadeIsMadeWhole() throws Exception {
        var half = folder.resolve("puolikas.poyta");
        edit(half, "PRAGMA application_id = " + FileHeader.APPLICATION_ID);
        try (var database = Registers.open(half)) {
            database.change(label("body"), sql -> body(sql, "Yksi"));
        }
    }

    private Path written(byte[] bytes) throws IOException {
        return Files.write(folder.resolve("vieras.poyta"), bytes);
    }

    private static void edit(Path file, String statement) throws SQLException {
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                var sql = connection.createStatement()) {
            sql.execute(statement);
        }
    }

    private void assertRefused(Path path, Kind kind) throws IOException {
        var bytes = Files.isRegularFile(path) ? Files.readAllBytes(path) : new byte[0];
        var beside = list();
        assertThat(refused(path)).isEqualTo(kind);
        if (Files.isRegularFile(path)) assertThat(Files.readAllBytes(path)).isEqualTo(bytes);
        assertThat(list()).as("files in the folder").isEqualTo(beside);
    }

    private static Kind refused(Path path) {
        return catchThrowableOfType(
                        OpeningTrouble.class, () -> Registers.open(path).close())
                .kind();
    }

    private List<Path> list() throws IOException {
        try (var files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }
}
