package fi.poytakirjuri.register.db;

import static org.assertj.core.api.Assertions.assertThat;

import fi.poytakirjuri.language.Language;
import fi.poytakirjuri.register.db.Schema.Column;
import fi.poytakirjuri.register.db.Schema.Table;
import fi.poytakirjuri.register.db.schema.DefaultSchema;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What holds for every table and column of the register, those of later migrations included.
class SchemaRulesTest {
    @TempDir
    private static Path folder;

    private static Schema schema;
    private static final Map<String, List<String>> FIRST_INDEXED = new HashMap<>();

    @BeforeAll
    static void read() throws OpeningTrouble {
        try (var database = Registers.create(folder.resolve("rekisteri.poyta"))) {
            schema = database.read(Schema::of);
            for (var table : schema.tables())
                FIRST_INDEXED.put(
                        table.name(),
                        database.read(sql -> sql.fetch(
                                        "SELECT i.name FROM pragma_index_list(?) AS l, pragma_index_info(l.name) AS i"
                                                + " WHERE i.seqno = 0",
                                        table.name())
                                .getValues(0, String.class)));
        }
    }

    @Test
    void everyTableIsStrictWithAnIntegerId() {
        assertThat(schema.tables()).allSatisfy(table -> {
            assertThat(table.isStrict()).isTrue();
            assertThat(table.columns().getFirst().name()).isEqualTo("id");
            assertThat(table.columns().getFirst().type()).isEqualTo("INTEGER");
            assertThat(table.sql()).containsPattern("id +INTEGER PRIMARY KEY");
        });
    }

    /// Else deleting a parent row reads the whole child table.
    @Test
    void everyForeignKeyHasAnIndex() {
        assertThat(schema.tables())
                .allSatisfy(table -> assertThat(FIRST_INDEXED.get(table.name()))
                        .containsAll(
                                table.references().stream().map(Column::name).toList()));
    }

    /// The code generator reads a column's type from the end of its name.
    @Test
    void everyColumnsNameTellsItsType() {
        assertThat(columns()).allSatisfy(column -> {
            var name = column.column.name();
            if (name.matches(".*_(on|at|time)"))
                assertThat(column.column.type()).isEqualTo("TEXT");
            if (name.equals("id") || name.endsWith("_id"))
                assertThat(column.column.type()).isEqualTo("INTEGER");
            if (name.startsWith("is_")) {
                assertThat(column.column.type()).isEqualTo("INTEGER");
                assertThat(column.column.choices()).containsExactly("0", "1");
            }
            if (column.column.choices().equals(List.of("0", "1")))
                assertThat(name).startsWith("is_");
            if (column.column.target() != null) assertThat(name).matches(".*(_id|sha256)");
        });
    }

    /// A list in the schema and its enum are one list; where they part, a row would not be read.
    @Test
    void everyListOfChoicesIsItsEnums() {
        var enums = new HashMap<String, Class<?>>();
        for (var table : DefaultSchema.DEFAULT_SCHEMA.getTables())
            for (var field : table.fields())
                if (field.getType().isEnum()) enums.put(table.getName() + "." + field.getName(), field.getType());
        assertThat(enums).hasSizeGreaterThan(15);
        assertThat(columns()).allSatisfy(column -> {
            var type = enums.get(column.toString());
            if (type != null) assertThat(column.column.choices()).containsExactlyElementsOf(constants(type));
            else if (column.column.name().equals("language"))
                assertThat(column.column.choices())
                        .containsExactlyElementsOf(
                                Stream.of(Language.values()).map(Language::code).toList());
            else assertThat(column.column.choices()).isIn(List.of(), List.of("0", "1"));
        });
    }

    @Test
    void everyTableButTheLogAndFileContentsCanBeUndone() {
        assertThat(schema.tables().stream()
                        .map(Table::name)
                        .filter(t -> !schema.undone().contains(t)))
                .containsExactlyInAnyOrder("undo_step", "undo_entry", "file_content");
    }

    @Test
    void everyMigrationFileIsApplied() throws Exception {
        var resources = Path.of(SchemaRulesTest.class.getResource("/migrations").toURI());
        try (var files = Files.list(resources)) {
            assertThat(files.map(f -> f.getFileName().toString()).sorted()).isEqualTo(Migrator.FILES);
        }
    }

    private static Stream<ColumnOf> columns() {
        return schema.tables().stream()
                .flatMap(table -> table.columns().stream().map(column -> new ColumnOf(table.name(), column)));
    }

    private static List<String> constants(Class<?> type) {
        return Arrays.stream(type.getEnumConstants())
                .map(constant -> ((Enum<?>) constant).name())
                .toList();
    }

    private record ColumnOf(String table, Column column) {
        @Override
        public String toString() {
            return table + "." + column.name();
        }
    }
}
