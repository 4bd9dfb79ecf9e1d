package fi.poytakirjuri.register.meeting;

import static fi.poytakirjuri.register.db.schema.Tables.MEETING;
import static fi.poytakirjuri.register.db.schema.Tables.THEME;

import fi.poytakirjuri.language.Typed;
import fi.poytakirjuri.register.db.Database;
import fi.poytakirjuri.register.db.Label;
import fi.poytakirjuri.register.db.schema.tables.records.ThemeRecord;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Themes: a jointly defined goal that is met for, one meeting after another (rule 21).
public final class ThemeStore {
    private final Database database;

    public ThemeStore(Database database) {
        this.database = database;
    }

    /// A table's themes in the order in which they were begun.
    public List<Theme> all(long bodyId) {
        return database.read(sql -> sql.selectFrom(THEME)
                .where(THEME.BODY_ID.eq(bodyId))
                .orderBy(THEME.ID)
                .fetch(ThemeStore::theme));
    }

    public Optional<Theme> find(long id) {
        return database.read(sql -> sql.fetchOptional(THEME, THEME.ID.eq(id)).map(ThemeStore::theme));
    }

    /// Adds a theme and returns its id.
    ///
    /// @param plannedMeetings how many times one means to meet, at least 1
    public long add(long bodyId, String name, String area, String goal, int plannedMeetings) {
        return database.changeAndGet(Label.of("undo.theme.add", Typed.line(name)), sql -> {
            var record = sql.newRecord(THEME);
            record.setBodyId(bodyId);
            record.setName(Typed.line(name));
            record.setArea(Typed.line(area));
            record.setGoal(Typed.text(goal));
            record.setPlannedMeetings(plannedMeetings);
            record.insert();
            return record.getId();
        });
    }

    /// Makes a meeting one of a theme's, in its place from 1; it then has no number among the table's own.
    public void place(long meetingId, long themeId, int ordinal) {
        database.change(
                Label.of("undo.theme.place"),
                sql -> sql.update(MEETING)
                        .set(MEETING.THEME_ID, themeId)
                        .set(MEETING.THEME_MEETING, ordinal)
                        .setNull(MEETING.NUMBER)
                        .where(MEETING.ID.eq(meetingId))
                        .execute());
    }

    /// What came of the theme; typing it further goes on the same step.
    public void setResult(long id, String result) {
        database.change(
                Label.of("undo.theme.result").continuing("theme result " + id),
                sql -> sql.update(THEME)
                        .set(THEME.RESULT, Typed.text(result))
                        .where(THEME.ID.eq(id))
                        .execute());
    }

    /// Closes the theme on a day; no day opens it again.
    public void close(long id, @Nullable LocalDate on) {
        database.change(
                Label.of("undo.theme.close"),
                sql -> sql.update(THEME)
                        .set(THEME.CLOSED_ON, on)
                        .where(THEME.ID.eq(id))
                        .execute());
    }

    private static Theme theme(ThemeRecord row) {
        return new Theme(
                row.getId(),
                row.getBodyId(),
                row.getName(),
                row.getArea(),
                row.getGoal(),
                row.getPlannedMeetings(),
                row.getLeadWords(),
                row.getResult(),
                row.getClosedOn());
    }
}
