package fi.poytakirjuri.register.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import fi.poytakirjuri.register.db.Database;
import fi.poytakirjuri.register.db.References;
import fi.poytakirjuri.register.db.schema.Tables;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A table or a column that is added later cannot be forgotten when a person asks for their data.
class RegisterTableTest {
    /// Tables without a word of anyone in particular.
    private static final Set<String> OF_NO_ONE = Set.of(
            "setting",
            "agenda_template",
            "sector",
            "organisation",
            "organisation_name",
            "term",
            "seat",
            "seat_sector",
            "erasure",
            "erased_candidates",
            "file_content",
            "undo_step",
            "undo_entry");

    @TempDir
    Path folder;

    @Test
    void everyTableIsReadForAPersonsRecordOrNamedAsOneOfNoOne() throws Exception {
        try (var database = Database.create(folder.resolve("rekisteri.poyta"), Clock.systemUTC())) {
            assertThat(tables(database))
                    .filteredOn(table -> RegisterTable.of(table).isEmpty())
                    .containsExactlyInAnyOrderElementsOf(OF_NO_ONE);
        }
    }

    @Test
    void everyColumnThatPointsAtAPersonAndEveryOtherOfItsRowIsToldInWords() throws Exception {
        try (var database = Database.create(folder.resolve("rekisteri.poyta"), Clock.systemUTC())) {
            var untold = new TreeSet<String>();
            for (var table : tables(database)) {
                var pointing = database.read(sql -> References.columns(sql, table, Tables.PERSON));
                var of = RegisterTable.of(table);
                if (of.isEmpty()) {
                    pointing.forEach(column -> untold.add(table + "." + column));
                    continue;
                }
                boolean isTold =
                        of.get() == RegisterTable.PERSON || of.get().parent().isPresent() || !pointing.isEmpty();
                if (!isTold) continue;
                var columns = of.get().isOwn() ? columns(database, table) : pointing;
                columns.stream()
                        .filter(column -> CellWords.isTold(table, column))
                        .filter(column -> RegisterColumn.of(column).isEmpty())
                        .forEach(column -> untold.add(table + "." + column));
            }
            assertThat(untold).isEmpty();
        }
    }

    private static List<String> tables(Database database) {
        return database.read(
                sql -> sql.fetch("SELECT name FROM main.sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite%'")
                        .getValues(0, String.class));
    }

    private static List<String> columns(Database database, String table) {
        return database.read(
                sql -> sql.fetch("SELECT name FROM pragma_table_info(?)", table).getValues(0, String.class));
    }
}
