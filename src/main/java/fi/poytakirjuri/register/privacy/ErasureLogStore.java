package fi.poytakirjuri.register.privacy;

import static fi.poytakirjuri.register.db.schema.Tables.ERASURE;

import fi.poytakirjuri.register.db.Database;
import fi.poytakirjuri.register.db.Label;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/// Poistoloki: tells that something was erased, when, why and what, and never who it was.
public final class ErasureLogStore {
    private final Database database;

    public ErasureLogStore(Database database) {
        this.database = database;
    }

    /// The latest first.
    public List<Erasure> all() {
        return database.read(sql -> sql.selectFrom(ERASURE)
                .orderBy(ERASURE.ERASED_ON.desc(), ERASURE.ID.desc())
                .fetch(row -> new Erasure(
                        row.getId(),
                        row.getPersonId(),
                        row.getErasedOn(),
                        ErasureReason.valueOf(row.getReason()),
                        Arrays.stream(row.getWhat().split(" "))
                                .filter(word -> !word.isEmpty())
                                .map(ErasedThing::valueOf)
                                .toList())));
    }

    /// Writes a line of what is erased. Call within the change that erases it.
    public void note(long number, LocalDate on, ErasureReason reason, Collection<ErasedThing> what) {
        database.change(
                Label.of("undo.erasure.note"),
                sql -> sql.insertInto(ERASURE)
                        .set(ERASURE.PERSON_ID, number)
                        .set(ERASURE.ERASED_ON, on)
                        .set(ERASURE.REASON, reason.name())
                        .set(ERASURE.WHAT, what.stream().map(Enum::name).collect(Collectors.joining(" ")))
                        .execute());
    }
}
