package fi.poytakirjuri.register.privacy;

import static fi.poytakirjuri.register.db.schema.DefaultSchema.DEFAULT_SCHEMA;
import static fi.poytakirjuri.register.db.schema.Tables.ATTENDANCE;
import static fi.poytakirjuri.register.db.schema.Tables.CANDIDATE;
import static fi.poytakirjuri.register.db.schema.Tables.PERSON;
import static fi.poytakirjuri.register.db.schema.Tables.UNDO_ENTRY;
import static java.util.Objects.requireNonNull;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.select;

import fi.poytakirjuri.language.Texts;
import fi.poytakirjuri.register.db.Database;
import fi.poytakirjuri.register.db.References;
import fi.poytakirjuri.register.privacy.PersonRecord.Fact;
import fi.poytakirjuri.register.privacy.PersonRecord.Line;
import fi.poytakirjuri.register.privacy.PersonRecord.Part;
import fi.poytakirjuri.register.roster.Person;
import fi.poytakirjuri.register.roster.PersonStore;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;

/// Reads all that the register holds on one person, table by table as the schema's own foreign keys tell.
public final class PersonRecordStore {
    private final Database database;
    private final PersonStore persons;
    private final MentionStore mentions;
    private final Texts texts;

    public PersonRecordStore(Database database, Texts texts) {
        this.database = database;
        this.persons = new PersonStore(database);
        this.mentions = new MentionStore(database, texts);
        this.texts = texts;
    }

    /// One consistent picture; empty when there is no such person.
    public Optional<PersonRecord> read(long personId, LocalDate on) {
        return database.read(sql -> persons.person(personId)
                .map(person -> new PersonRecord(
                        personId, on, person.name(), parts(sql, person), mentions.of(person), undoable(sql, person))));
    }

    private List<Part> parts(DSLContext sql, Person person) {
        var parts = new ArrayList<Part>();
        var cells = new CellWords(sql, texts);
        for (var of : RegisterTable.values()) {
            var lines = new ArrayList<Line>();
            for (var column : columns(sql, of)) {
                var rows = sql.selectFrom(requireNonNull(DEFAULT_SCHEMA.getTable(of.table())))
                        .where(isOf(sql, of, column, person))
                        .orderBy(field(name("id")))
                        .fetch();
                for (var row : rows) lines.add(of.isOwn() ? own(cells, of, row) : named(cells, of, column, row));
            }
            if (!lines.isEmpty()) parts.add(new Part(of, lines));
        }
        return parts;
    }

    /// The columns by which a table's rows are of a person.
    private static List<String> columns(DSLContext sql, RegisterTable table) {
        if (table == RegisterTable.PERSON) return List.of("id");
        return table.parent()
                .map(parent -> List.of(parent + "_id"))
                .orElseGet(() -> References.columns(sql, table.table(), PERSON));
    }

    private static Condition isOf(DSLContext sql, RegisterTable of, String column, Person person) {
        var points = field(name(column), Long.class);
        return switch (of) {
            case CANDIDATE -> Candidacies.of(person);
            case CANDIDATE_SECTOR ->
                points.in(select(CANDIDATE.ID).from(CANDIDATE).where(Candidacies.of(person)));
            case ATTENDANCE_EVENT, EXPERT_ITEM ->
                points.in(select(ATTENDANCE.ID).from(ATTENDANCE).where(ATTENDANCE.PERSON_ID.eq(person.id())));
            default -> points.eq(person.id());
        };
    }

    private static Line own(CellWords cells, RegisterTable of, Record row) {
        var facts = new ArrayList<Fact>();
        for (var column : row.fields())
            cells.fact(of.table(), column.getName(), row.get(column)).ifPresent(facts::add);
        return new Line(facts);
    }

    /// A matter that names the person: what it is, and as what.
    private static Line named(CellWords cells, RegisterTable of, String column, Record row) {
        return new Line(cells.named(of.table(), column, row.get("id", Long.class)).stream()
                .toList());
    }

    /// How many entries of the undo log hold something of the person.
    private static int undoable(DSLContext sql, Person person) {
        Condition tells = UNDO_ENTRY.TABLE_NAME.eq("person").and(UNDO_ENTRY.ROW_ID.eq(person.id()));
        for (var words : new @Nullable String[] {person.email(), person.phone(), person.name()})
            if (words != null && !words.isBlank()) tells = tells.or(UNDO_ENTRY.INVERSE.contains(words));
        return sql.fetchCount(UNDO_ENTRY, tells);
    }
}
