package fi.poytakirjuri.register.db;

import static fi.poytakirjuri.register.db.Registers.body;
import static fi.poytakirjuri.register.db.Registers.label;
import static fi.poytakirjuri.register.db.Registers.name;
import static fi.poytakirjuri.register.db.Registers.rename;
import static fi.poytakirjuri.register.db.schema.Tables.AGENDA_ITEM;
import static fi.poytakirjuri.register.db.schema.Tables.BODY;
import static fi.poytakirjuri.register.db.schema.Tables.MEETING;
import static fi.poytakirjuri.register.db.schema.Tables.PHRASE;
import static fi.poytakirjuri.register.db.schema.Tables.TERM;
import static fi.poytakirjuri.register.db.schema.Tables.UNDO_ENTRY;
import static fi.poytakirjuri.register.db.schema.Tables.UNDO_STEP;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Undo and redo: what comes back, what is one step, what outlives the program.
class UndoTest {
    @TempDir(factory = MemoryDisk.class)
    private Path folder;

    private Instant now = Instant.parse("2026-11-21T10:00:00Z");
    private final Clock clock = new Clock() {
        @Override
        public ZoneId getZone() {
            return ZoneId.of("Europe/Helsinki");
        }

        @Override
        public Clock withZone(ZoneId zone) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Instant instant() {
            return now;
        }
    };
    private Database database;
    private long body;

    @BeforeEach
    void newRegister() throws OpeningTrouble {
        database = Database.create(file(), clock);
        body = database.changeAndGet(label("body"), sql -> body(sql, "Alku"));
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void undoTakesBackTheLatestStepAndRedoDoesItAgain() {
        rename(database, label("first"), body, "Yksi");
        rename(database, label("second"), body, "Kaksi");
        assertThat(database.undo().map(Change::label)).contains(label("second"));
        assertThat(name(database, body)).isEqualTo("Yksi");
        assertThat(database.undoable()).contains(label("first"));
        assertThat(database.redoable()).contains(label("second"));
        assertThat(database.redo().map(Change::label)).contains(label("second"));
        assertThat(name(database, body)).isEqualTo("Kaksi");
        assertThat(database.redoable()).isEmpty();
        assertThat(database.redo()).isEmpty();
    }

    @Test
    void undoingADeletedMeetingBringsBackItsAgenda() {
        long meeting = database.changeAndGet(label("meeting"), sql -> {
            var made = sql.newRecord(MEETING);
            made.setUid("uid-1");
            made.setBodyId(body);
            made.setYear(2026);
            made.setHeldOn(LocalDate.of(2026, 4, 21));
            made.insert();
            for (int i = 0; i < 3; i++) {
                var item = sql.newRecord(AGENDA_ITEM);
                item.setMeetingId(made.getId());
                item.setTitle("Asia " + i);
                item.setPosition(i);
                item.insert();
            }
            return made.getId();
        });
        database.change(
                label("delete"),
                sql -> sql.deleteFrom(MEETING).where(MEETING.ID.eq(meeting)).execute());
        assertThat(database.<Integer>read(sql -> sql.fetchCount(AGENDA_ITEM))).isZero();
        var change = database.undo().orElseThrow();
        assertThat(change.rows("meeting")).containsExactly(meeting);
        assertThat(change.rows("agenda_item")).hasSize(3);
        assertThat(database.<List<String>>read(sql -> sql.selectFrom(AGENDA_ITEM)
                        .orderBy(AGENDA_ITEM.POSITION)
                        .fetch(AGENDA_ITEM.TITLE)))
                .containsExactly("Asia 0", "Asia 1", "Asia 2");
    }

    @Test
    void whatWasUndoneCannotBeRedoneAfterANewChange() {
        rename(database, label("first"), body, "Yksi");
        database.undo();
        rename(database, label("other"), body, "Toinen");
        assertThat(database.redoable()).isEmpty();
        assertThat(database.redo()).isEmpty();
        assertThat(name(database, body)).isEqualTo("Toinen");
        database.undo();
        assertThat(name(database, body)).isEqualTo("Alku");
    }

    @Test
    void savingAFieldUnchangedKeepsRedo() {
        rename(database, label("first"), body, "Yksi");
        database.undo();
        rename(database, label("focus lost"), body, "Alku");
        assertThat(database.redoable()).contains(label("first"));
        database.redo();
        assertThat(name(database, body)).isEqualTo("Yksi");
    }

    @Test
    void undoAndRedoOutliveTheProgram() throws OpeningTrouble {
        rename(database, Label.of("undo.rename", "”Pöytä” – 1"), body, "Yksi");
        rename(database, label("second"), body, "Kaksi");
        database.undo();
        database.close();
        database = Database.open(file(), clock);
        assertThat(database.undoable()).contains(Label.of("undo.rename", "”Pöytä” – 1"));
        assertThat(database.redoable()).contains(label("second"));
        database.undo();
        assertThat(name(database, body)).isEqualTo("Alku");
        database.close();
        database = Database.open(file(), clock);
        database.redo();
        database.redo();
        assertThat(name(database, body)).isEqualTo("Kaksi");
    }

    static List<List<String>> argumentLists() {
        return List.of(
                List.of(),
                List.of(""),
                List.of("", ""),
                List.of("3"),
                List.of("", "b", ""),
                List.of("{0}", "?", "”ä”"));
    }

    @ParameterizedTest
    @MethodSource("argumentLists")
    void aLabelKeepsItsArguments(List<String> arguments) {
        var label = Label.of("undo.x", arguments.toArray());
        rename(database, label, body, "Yksi");
        assertThat(database.undoable()).contains(label);
    }

    @Test
    void aLabelsSeparatorIsNotTakenForATextOfItsOwn() {
        var label = new Label("undo.x", List.of("a\u001fb"), null);
        rename(database, label, body, "Yksi");
        assertThat(database.undoable()).contains(Label.of("undo.x", "a b"));
    }

    @Test
    void typingInOneFieldIsOneStep() {
        type("S", "Sa", "San", "Sana");
        assertThat(steps()).isEqualTo(2);
        assertThat(entriesOfLatest()).isOne();
        database.undo();
        assertThat(name(database, body)).isEqualTo("Alku");
        database.redo();
        assertThat(name(database, body)).isEqualTo("Sana");
    }

    @Test
    void typingAfterAPauseIsANewStep() {
        type("Sana");
        now = now.plus(Duration.ofSeconds(31));
        type("Sana ja toinen");
        assertThat(steps()).isEqualTo(3);
        database.undo();
        assertThat(name(database, body)).isEqualTo("Sana");
    }

    @Test
    void typingInAnotherFieldIsANewStep() {
        type("Sana");
        database.change(
                label("other").continuing("other"),
                sql -> sql.update(BODY).set(BODY.REGION, "Keski-Suomi").execute());
        type("Sanat");
        assertThat(steps()).isEqualTo(4);
    }

    @Test
    void typingAfterUndoAndRedoIsANewStep() {
        type("Sana");
        database.undo();
        database.redo();
        type("Sanat");
        assertThat(steps()).isEqualTo(3);
        database.undo();
        assertThat(name(database, body)).isEqualTo("Sana");
    }

    /// The merged step must not pass through a state the register never had: here a term that ends before it starts.
    @Test
    void typingInTwoColumnsOfARowIsTakenBackThroughStatesThatWere() {
        long term = database.changeAndGet(label("term"), sql -> {
            var made = sql.newRecord(TERM);
            made.setBodyId(body);
            made.setStartsOn(LocalDate.of(2025, 1, 1));
            made.setEndsOn(LocalDate.of(2025, 12, 31));
            made.insert();
            return made.getId();
        });
        var typing = label("dates").continuing("term");
        database.change(
                typing,
                sql -> sql.update(TERM)
                        .set(TERM.STARTS_ON, LocalDate.of(2024, 1, 1))
                        .execute());
        database.change(
                typing,
                sql -> sql.update(TERM)
                        .set(TERM.ENDS_ON, LocalDate.of(2028, 12, 31))
                        .execute());
        database.change(
                typing,
                sql -> sql.update(TERM)
                        .set(TERM.STARTS_ON, LocalDate.of(2027, 1, 1))
                        .execute());
        database.undo();
        var back = database.read(sql -> sql.fetchSingle(TERM, TERM.ID.eq(term)));
        assertThat(back.getStartsOn()).isEqualTo("2025-01-01");
        assertThat(back.getEndsOn()).isEqualTo("2025-12-31");
    }

    static List<String> texts() {
        var texts = new ArrayList<>(List.of(
                "'",
                "''",
                "\"",
                "?",
                "{0}",
                "{fn now()}",
                "--",
                "/* */",
                ";",
                "; DELETE FROM body",
                "\n",
                "\r\n\t",
                "\\",
                "%_",
                "$1",
                ":a @b",
                "😀👩‍👩‍👧",
                "å\u0308",
                "\u001f",
                "\u0001",
                "\u0000",
                "a\u0000b'c\u0000",
                "\u202e",
                "\ufeff"));
        texts.add("pitkä ".repeat(400_000));
        return texts;
    }

    @ParameterizedTest
    @MethodSource("texts")
    void anyTextComesBackAsItWas(String text) {
        long phrase = database.changeAndGet(label("phrase"), sql -> {
            var made = sql.newRecord(PHRASE);
            made.setBodyId(body);
            made.setCategory("x");
            made.setText("alku" + text);
            made.insert();
            return made.getId();
        });
        database.change(
                label("edit"), sql -> sql.update(PHRASE).set(PHRASE.TEXT, "muu").execute());
        database.change(label("delete"), sql -> sql.deleteFrom(PHRASE).execute());
        database.undo();
        database.undo();
        assertThat(text(phrase)).isEqualTo("alku" + text);
        database.undo();
        database.redo();
        assertThat(text(phrase)).isEqualTo("alku" + text);
    }

    @Test
    void theLargestIdComesBack() {
        database.change(
                label("large"),
                sql -> sql.insertInto(BODY, BODY.ID, BODY.NAME)
                        .values(Long.MAX_VALUE, "Suuri")
                        .execute());
        database.change(
                label("delete"),
                sql -> sql.deleteFrom(BODY).where(BODY.ID.eq(Long.MAX_VALUE)).execute());
        assertThat(database.undo().orElseThrow().rows("body")).containsExactly(Long.MAX_VALUE);
        assertThat(name(database, Long.MAX_VALUE)).isEqualTo("Suuri");
    }

    @Test
    void replacingARowIsTakenBackWhole() {
        database.change(
                label("replace"),
                sql -> sql.execute("REPLACE INTO body (id, name, region) VALUES (?, 'Korvattu', 'x')", body));
        database.undo();
        assertThat(name(database, body)).isEqualTo("Alku");
    }

    @Test
    void numbersThatMoveInOneStatementMoveBack() {
        database.change(label("phrases"), sql -> {
            for (int i = 1; i <= 5; i++)
                sql.execute(
                        "INSERT INTO decision (body_id, year, number, outcome, text) VALUES (?, 2026, ?, 'AGREED', ?)",
                        body,
                        i,
                        "p" + i);
        });
        database.change(label("move"), sql -> {
            sql.execute("UPDATE decision SET number = number + 100");
            sql.execute("UPDATE decision SET number = 106 - number");
        });
        database.undo();
        assertThat(database.<List<String>>read(sql -> sql.select(DSL.field("text", String.class))
                        .from("decision")
                        .orderBy(DSL.field("number"))
                        .fetchInto(String.class)))
                .containsExactly("p1", "p2", "p3", "p4", "p5");
    }

    @Test
    void theLogKeepsTheLatestThousandSteps() {
        for (int i = 0; i < 1_010; i++) rename(database, label("r" + i), body, "n" + i);
        assertThat(steps()).isBetween(1_000, 1_001);
        assertThat(database.undoable()).contains(label("r1009"));
    }

    private void type(String... names) {
        for (var name : names) rename(database, label("name").continuing("body.name"), body, name);
    }

    private int steps() {
        return database.read(sql -> sql.fetchCount(UNDO_STEP));
    }

    private int entriesOfLatest() {
        return database.read(sql -> sql.fetchCount(
                UNDO_ENTRY,
                UNDO_ENTRY.STEP_ID.eq(DSL.select(DSL.max(UNDO_STEP.ID)).from(UNDO_STEP))));
    }

    private String text(long phrase) {
        return database.read(
                sql -> sql.fetchSingle(PHRASE, PHRASE.ID.eq(phrase)).getText());
    }

    private Path file() {
        return folder.resolve("rekisteri.poyta");
    }
}
