package fi.poytakirjuri.register.check;

import static fi.poytakirjuri.register.db.schema.Tables.DISMISSED_CHECK;

import fi.poytakirjuri.language.Typed;
import fi.poytakirjuri.register.db.Database;
import fi.poytakirjuri.register.db.Label;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// Findings that the secretary has accepted with a reason. One comes back when the fact that it tells of changes.
public final class DismissedStore {
    private final Database database;

    public DismissedStore(Database database) {
        this.database = database;
    }

    /// Why a finding was accepted.
    public record Dismissed(String check, String place, String fact, String reason, LocalDate on) {
        boolean isOf(Finding finding) {
            return check.equals(finding.check().name())
                    && place.equals(finding.place().key())
                    && fact.equals(finding.factKey());
        }
    }

    /// All that a table has accepted, those outdated by other facts too.
    public List<Dismissed> all(long bodyId) {
        return database.read(sql -> sql.selectFrom(DISMISSED_CHECK)
                .where(DISMISSED_CHECK.BODY_ID.eq(bodyId))
                .fetch(row -> new Dismissed(
                        row.getCheckCode(), row.getPlace(), row.getFact(), row.getReason(), row.getDismissedOn())));
    }

    /// The acceptance of a finding as it is now.
    public static Optional<Dismissed> of(Finding finding, List<Dismissed> dismissed) {
        return dismissed.stream().filter(d -> d.isOf(finding)).findFirst();
    }

    public void dismiss(long bodyId, Finding finding, String reason, LocalDate on) {
        database.change(Label.of("undo.check.dismiss"), sql -> {
            remove(bodyId, finding);
            sql.insertInto(DISMISSED_CHECK)
                    .set(DISMISSED_CHECK.BODY_ID, bodyId)
                    .set(DISMISSED_CHECK.CHECK_CODE, finding.check().name())
                    .set(DISMISSED_CHECK.PLACE, finding.place().key())
                    .set(DISMISSED_CHECK.FACT, finding.factKey())
                    .set(DISMISSED_CHECK.REASON, Typed.line(reason))
                    .set(DISMISSED_CHECK.DISMISSED_ON, on)
                    .execute();
        });
    }

    /// The finding is told of again.
    public void restore(long bodyId, Finding finding) {
        database.change(Label.of("undo.check.restore"), _ -> remove(bodyId, finding));
    }

    private void remove(long bodyId, Finding finding) {
        database.change(
                Label.of("undo.check.restore"),
                sql -> sql.deleteFrom(DISMISSED_CHECK)
                        .where(DISMISSED_CHECK.BODY_ID.eq(bodyId))
                        .and(DISMISSED_CHECK.CHECK_CODE.eq(finding.check().name()))
                        .and(DISMISSED_CHECK.PLACE.eq(finding.place().key()))
                        .execute());
    }
}
