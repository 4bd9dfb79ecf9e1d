package fi.poytakirjuri.register.meeting;

import static fi.poytakirjuri.register.db.schema.Tables.MEETING;
import static fi.poytakirjuri.register.db.schema.Tables.THEME;

import fi.poytakirjuri.language.Typed;
import fi.poytakirjuri.register.db.Database;
import fi.poytakirjuri.register.db.Label;

/// Themes: a jointly defined goal that is met for, one meeting after another (rule 21).
public final class ThemeStore {
    private final Database database;

    public ThemeStore(Database database) {
        this.database = database;
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
}
