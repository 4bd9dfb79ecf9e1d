package fi.poytakirjuri.register.meeting;

import static fi.poytakirjuri.register.db.schema.Tables.SECTOR;
import static fi.poytakirjuri.register.db.schema.Tables.THEME_NOTE;

import fi.poytakirjuri.language.Typed;
import fi.poytakirjuri.register.db.Database;
import fi.poytakirjuri.register.db.Label;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Notes on themes, sector by sector.
public final class ThemeNoteStore {
    private final Database database;

    public ThemeNoteStore(Database database) {
        this.database = database;
    }

    /// A theme's notes in the order in which they were made.
    public List<ThemeNote> of(long themeId) {
        return database.read(sql -> sql.select(THEME_NOTE.fields())
                .select(SECTOR.NAME)
                .from(THEME_NOTE)
                .leftJoin(SECTOR)
                .on(SECTOR.ID.eq(THEME_NOTE.SECTOR_ID))
                .where(THEME_NOTE.THEME_ID.eq(themeId))
                .orderBy(THEME_NOTE.NOTED_ON, THEME_NOTE.ID)
                .fetch(row -> {
                    var note = row.into(THEME_NOTE);
                    return new ThemeNote(
                            note.getId(),
                            note.getThemeId(),
                            note.getSectorId(),
                            Objects.requireNonNullElse(row.get(SECTOR.NAME), ""),
                            note.getText(),
                            note.getNotedOn());
                }));
    }

    /// Adds an empty note and returns its id.
    public long add(long themeId, @Nullable Long sectorId, LocalDate on) {
        return database.changeAndGet(Label.of("undo.theme.note.add"), sql -> {
            var note = sql.newRecord(THEME_NOTE);
            note.setThemeId(themeId);
            note.setSectorId(sectorId);
            note.setText("");
            note.setNotedOn(on);
            note.insert();
            return note.getId();
        });
    }

    public void setText(long id, String text) {
        database.change(
                Label.of("undo.theme.note.text").continuing("theme note " + id),
                sql -> sql.update(THEME_NOTE)
                        .set(THEME_NOTE.TEXT, Typed.text(text))
                        .where(THEME_NOTE.ID.eq(id))
                        .execute());
    }

    public void setSector(long id, @Nullable Long sectorId) {
        database.change(
                Label.of("undo.theme.note.sector"),
                sql -> sql.update(THEME_NOTE)
                        .set(THEME_NOTE.SECTOR_ID, sectorId)
                        .where(THEME_NOTE.ID.eq(id))
                        .execute());
    }

    public void remove(long id) {
        database.change(
                Label.of("undo.theme.note.remove"),
                sql -> sql.deleteFrom(THEME_NOTE).where(THEME_NOTE.ID.eq(id)).execute());
    }
}
