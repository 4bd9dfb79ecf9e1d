package fi.poytakirjuri.register.db;

import static fi.poytakirjuri.register.db.schema.Tables.FILE_CONTENT;
import static fi.poytakirjuri.register.db.schema.Tables.ORGANISATION;
import static fi.poytakirjuri.register.db.schema.Tables.PERSON;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Folding one row into another, over every table that the schema has.
class ReferencesTest {
    private static final Label FOLD = Registers.label("body.short");

    @TempDir
    Path folder;

    /// Of two keys from one table to another the generated schema knows one; these are the two that it lost.
    @Test
    void aChairAndAConvenerAreSpokenOfThoughTheirTableHasSeveralKeysToPersons() throws Exception {
        try (var database = Registers.create(folder.resolve("r.poyta"))) {
            database.change(Registers.label("fill"), sql -> {
                sql.execute("INSERT INTO person (id, given_name) VALUES (1, 'Aino'), (2, 'Aune'), (3, 'Anu')");
                sql.execute("INSERT INTO body (id, name) VALUES (1, 'Pöytä')");
                sql.execute("INSERT INTO meeting (uid, body_id, year, held_on, chair_id, convener_id)"
                        + " VALUES ('u', 1, 2026, '2026-11-22', 1, 2)");
            });
            var spokenOf = database.read(sql -> Stream.of(1L, 2L, 3L)
                    .map(id -> References.exist(sql, PERSON, id))
                    .toList());
            assertThat(spokenOf).containsExactly(true, true, false);
        }
    }

    /// Random rows in every table, then two persons and two organisations made one.
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6})
    void nothingSpeaksOfTheOneThatWentAndUndoBringsEverythingBack(int seed) throws Exception {
        try (var database = Registers.create(folder.resolve("r.poyta"))) {
            var schema = database.read(Schema::of);
            database.change(Registers.label("body.name"), sql -> {
                for (int i = 1; i < 4; i++)
                    sql.insertInto(FILE_CONTENT)
                            .set(FILE_CONTENT.SHA256, Integer.toString(i).repeat(64))
                            .set(FILE_CONTENT.BYTES, new byte[] {(byte) i})
                            .execute();
                new RandomRows(sql, schema, new Random(seed)).fill();
                sql.execute("DELETE FROM different_person");
                sql.execute("UPDATE meeting SET state = 'HELD'");
            });
            var dump = new Dump(schema);
            var before = database.read(dump::of);
            folded(database, PERSON);
            folded(database, ORGANISATION);
            List<?> broken = database.read(sql -> sql.fetch("PRAGMA foreign_key_check"));
            assertThat(broken).isEmpty();
            // A row that nothing spoke of leaves no step.
            while (database.undoable().filter(FOLD::equals).isPresent()) database.undo();
            assertThat(database.read(dump::of)).isEqualTo(before);
        }
    }

    private static void folded(Database database, Table<?> table) {
        var ids = database.read(sql ->
                sql.fetch("SELECT id FROM " + table.getName() + " ORDER BY id").getValues(0, Long.class));
        assertThat(ids).hasSizeGreaterThan(1);
        long into = ids.get(0);
        long from = ids.get(1);
        database.change(FOLD, sql -> References.fold(sql, table, from, into));
        database.read(sql -> {
            assertThat(pointing(sql, table.getName(), from)).isZero();
            return true;
        });
        boolean fromIsSpokenOf = database.read(sql -> References.exist(sql, table, from));
        boolean intoIsSpokenOf = database.read(sql -> References.exist(sql, table, into));
        assertThat(fromIsSpokenOf).isFalse();
        assertThat(intoIsSpokenOf).isTrue();
    }

    /// How many rows point at a row, column by column as SQLite tells them.
    private static int pointing(DSLContext sql, String table, long id) {
        int pointing = 0;
        for (var key : sql.fetch(
                "SELECT t.name, k.\"from\" FROM sqlite_schema t, pragma_foreign_key_list(t.name) k"
                        + " WHERE t.type = 'table' AND k.\"table\" = ?",
                table))
            pointing += sql.fetchSingle("SELECT count(*) FROM " + key.get(0) + " WHERE " + key.get(1) + " = ?", id)
                    .get(0, Integer.class);
        return pointing;
    }
}
