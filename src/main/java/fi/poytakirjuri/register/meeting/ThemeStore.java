package fi.poytakirjuri.register.meeting;

import static fi.poytakirjuri.register.db.schema.Tables.MEETING;
import static fi.poytakirjuri.register.db.schema.Tables.THEME;
import static org.jooq.impl.DSL.max;

import fi.poytakirjuri.language.Typed;
import fi.poytakirjuri.register.choice.MeetingState;
import fi.poytakirjuri.register.db.Database;
import fi.poytakirjuri.register.db.Label;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jooq.Field;
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
                .fetch(row -> ThemeRows.theme(sql, row)));
    }

    public Optional<Theme> find(long id) {
        return database.read(sql -> sql.fetchOptional(THEME, THEME.ID.eq(id)).map(row -> ThemeRows.theme(sql, row)));
    }

    /// Adds a theme of which only the name is known yet and returns its id.
    public long add(long bodyId, String name) {
        return database.changeAndGet(Label.of("undo.theme.add", Typed.line(name)), sql -> {
            var record = sql.newRecord(THEME);
            record.setBodyId(bodyId);
            record.setName(Typed.line(name));
            record.insert();
            return record.getId();
        });
    }

    /// Adds a theme and returns its id.
    ///
    /// @param plannedMeetings how many times one means to meet, at least 1
    public long add(long bodyId, String name, String area, String goal, int plannedMeetings) {
        return database.changeAndGet(Label.of("undo.theme.add", Typed.line(name)), _ -> {
            long id = add(bodyId, name);
            setText(id, ThemeText.AREA, area);
            setText(id, ThemeText.GOAL, goal);
            setPlanned(id, plannedMeetings);
            return id;
        });
    }

    /// Its meetings stay, as the table's own without a number.
    public void remove(long id) {
        database.change(
                Label.of("undo.theme.remove"),
                sql -> sql.deleteFrom(THEME).where(THEME.ID.eq(id)).execute());
    }

    /// Writes one of a theme's texts; typing it further goes on the same step.
    ///
    /// @throws IllegalArgumentException for an empty name
    public void setText(long id, ThemeText which, String text) {
        if (which == ThemeText.NAME && text.isBlank()) throw new IllegalArgumentException("A theme needs a name");
        set(
                id,
                ThemeRows.column(which),
                which.isOneLine() ? Typed.line(text) : Typed.text(text),
                Label.of(which == ThemeText.RESULT ? "undo.theme.result" : "undo.theme.text")
                        .continuing("theme " + id + " " + which));
    }

    /// How many meetings are meant; none where it is left open.
    public void setPlanned(long id, @Nullable Integer meetings) {
        set(
                id,
                THEME.PLANNED_MEETINGS,
                meetings,
                Label.of("undo.theme.planned").continuing("theme " + id + " planned"));
    }

    public void setLead(long id, ThemeLead lead) {
        boolean isWords = lead.personId() == null && lead.organisationId() == null;
        database.change(
                Label.of("undo.theme.lead"),
                sql -> sql.update(THEME)
                        .set(THEME.LEAD_PERSON_ID, lead.personId())
                        .set(THEME.LEAD_ORGANISATION_ID, lead.organisationId())
                        .set(THEME.LEAD_WORDS, isWords ? Typed.line(lead.name()) : "")
                        .where(THEME.ID.eq(id))
                        .execute());
    }

    /// Who is in main charge in one meeting, where it goes round; empty words leave it to the theme's own.
    public void setLeadIn(long meetingId, String words) {
        database.change(
                Label.of("undo.theme.lead"),
                sql -> sql.update(MEETING)
                        .set(MEETING.LEAD_WORDS, Typed.line(words))
                        .where(MEETING.ID.eq(meetingId))
                        .execute());
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

    /// Makes a meeting the theme's next one; a cancelled meeting keeps nobody's place.
    public void placeLast(long meetingId, long themeId) {
        database.change(Label.of("undo.theme.place"), sql -> {
            var highest = sql.select(max(MEETING.THEME_MEETING))
                    .from(MEETING)
                    .where(MEETING.THEME_ID.eq(themeId), MEETING.STATE.ne(MeetingState.CANCELLED))
                    .fetchSingle()
                    .value1();
            place(meetingId, themeId, highest == null ? 1 : highest + 1);
        });
    }

    /// Closes the theme on a day; no day opens it again.
    public void close(long id, @Nullable LocalDate on) {
        set(id, THEME.CLOSED_ON, on, Label.of(on == null ? "undo.theme.reopen" : "undo.theme.close"));
    }

    private <T> void set(long id, Field<T> column, @Nullable T value, Label label) {
        database.change(
                label,
                sql -> sql.update(THEME)
                        .set(column, value)
                        .where(THEME.ID.eq(id))
                        .execute());
    }
}
