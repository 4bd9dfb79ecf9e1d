package fi.poytakirjuri.register.table;

import static fi.poytakirjuri.register.db.schema.Tables.BODY;
import static fi.poytakirjuri.register.db.schema.Tables.SETTING;

import fi.poytakirjuri.language.Language;
import fi.poytakirjuri.language.Typed;
import fi.poytakirjuri.register.choice.BodyKind;
import fi.poytakirjuri.register.db.Database;
import fi.poytakirjuri.register.db.Label;
import fi.poytakirjuri.register.db.schema.tables.records.BodyRecord;
import fi.poytakirjuri.register.file.FileStore;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.TableField;
import org.jooq.impl.DSL;

/// Keeps the tables of a register with their settings.
public final class BodyStore {
    private final Database database;

    public BodyStore(Database database) {
        this.database = database;
    }

    /// All tables, in the secretary's order.
    public List<Body> bodies() {
        return database.read(sql -> read(sql, DSL.noCondition()));
    }

    /// @throws IllegalArgumentException when there is no such table
    public Body body(long id) {
        return database.read(sql -> read(sql, BODY.ID.eq(id))).stream()
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No table " + id));
    }

    /// Adds a table after the others and tells its id.
    public long add(String name, String shortName) {
        return database.changeAndGet(Label.of("undo.body.add", Typed.line(name)), sql -> {
            var body = sql.newRecord(BODY);
            body.setName(Typed.line(name));
            body.setShortName(Typed.line(shortName));
            body.setPosition(sql.fetchCount(BODY));
            body.insert();
            return body.getId();
        });
    }

    /// Writes one of a table's own details; typing it further goes on the same step.
    ///
    /// @throws IllegalArgumentException for an empty name
    public void change(long id, BodyField field, String value) {
        if (field == BodyField.NAME && value.isBlank()) throw new IllegalArgumentException("A table needs a name");
        var label = Label.of("undo.body.change").continuing("body." + id + "." + field);
        database.change(
                label,
                sql -> sql.update(BODY)
                        .set(column(field), field.isLong() ? Typed.text(value) : Typed.line(value))
                        .where(BODY.ID.eq(id))
                        .execute());
    }

    public void kind(long id, BodyKind kind) {
        database.change(
                Label.of("undo.body.change"),
                sql -> sql.update(BODY)
                        .set(BODY.KIND, kind)
                        .where(BODY.ID.eq(id))
                        .execute());
    }

    public void language(long id, Language language) {
        database.change(
                Label.of("undo.body.change"),
                sql -> sql.update(BODY)
                        .set(BODY.LANGUAGE, language.code())
                        .where(BODY.ID.eq(id))
                        .execute());
    }

    /// Gives a table a logo, byte for byte; whoever gives it has made sure that it is a picture.
    ///
    /// @param text the words that stand for the logo where it cannot be seen; where empty, the table's name does
    public void setLogo(long id, byte[] bytes, String text) {
        database.change(
                Label.of("undo.body.logo"),
                sql -> sql.update(BODY)
                        .set(BODY.LOGO_SHA256, FileStore.put(sql, bytes))
                        .set(BODY.LOGO_TEXT, Typed.line(text))
                        .where(BODY.ID.eq(id))
                        .execute());
    }

    /// Its words stay, for the next logo.
    public void removeLogo(long id) {
        database.change(
                Label.of("undo.body.logo.remove"),
                sql -> sql.update(BODY)
                        .setNull(BODY.LOGO_SHA256)
                        .where(BODY.ID.eq(id))
                        .execute());
    }

    /// Chooses a setting's value, `12` or `08:00`; the default itself is not written down.
    ///
    /// @throws IllegalArgumentException for a value the setting cannot take
    public void set(long id, Setting setting, String value) {
        if (!setting.accepts(value)) throw new IllegalArgumentException(setting + " cannot be " + value);
        var label = Label.of("undo.body.setting").continuing("setting." + id + "." + setting);
        database.change(label, sql -> {
            if (value.equals(setting.usual()))
                sql.deleteFrom(SETTING)
                        .where(SETTING.BODY_ID.eq(id), SETTING.NAME.eq(setting.name()))
                        .execute();
            else
                sql.insertInto(SETTING, SETTING.BODY_ID, SETTING.NAME, SETTING.VALUE)
                        .values(id, setting.name(), value)
                        .onConflict(SETTING.BODY_ID, SETTING.NAME)
                        .doUpdate()
                        .set(SETTING.VALUE, value)
                        .execute();
        });
    }

    private static List<Body> read(DSLContext sql, Condition which) {
        var settings = settings(sql);
        return sql.selectFrom(BODY)
                .where(which)
                .orderBy(BODY.POSITION, BODY.ID)
                .fetch(row -> body(row, new Settings(settings.getOrDefault(row.getId(), Map.of()))));
    }

    /// A setting that this version does not know belongs to another version and is left alone.
    private static Map<Long, Map<Setting, String>> settings(DSLContext sql) {
        var byName = Arrays.stream(Setting.values()).collect(Collectors.toMap(Setting::name, s -> s));
        var settings = new HashMap<Long, Map<Setting, String>>();
        sql.selectFrom(SETTING).forEach(row -> {
            var setting = byName.get(row.getName());
            if (setting != null && setting.accepts(row.getValue()))
                settings.computeIfAbsent(row.getBodyId(), _ -> new HashMap<>()).put(setting, row.getValue());
        });
        return settings;
    }

    private static Body body(BodyRecord row, Settings settings) {
        return new Body(
                row.getId(),
                row.getName(),
                row.getShortName(),
                row.getKind(),
                Language.of(row.getLanguage()),
                row.getElectingBody(),
                row.getRegion(),
                row.getWellbeingCounty(),
                row.getPublicPage(),
                row.getContact(),
                row.getUsualPlace(),
                row.getDistribution(),
                row.getCopiesTo(),
                row.getGoal(),
                row.getLogoSha256(),
                row.getLogoText(),
                settings);
    }

    private static TableField<BodyRecord, String> column(BodyField field) {
        return switch (field) {
            case NAME -> BODY.NAME;
            case SHORT_NAME -> BODY.SHORT_NAME;
            case ELECTING_BODY -> BODY.ELECTING_BODY;
            case REGION -> BODY.REGION;
            case WELLBEING_COUNTY -> BODY.WELLBEING_COUNTY;
            case PUBLIC_PAGE -> BODY.PUBLIC_PAGE;
            case CONTACT -> BODY.CONTACT;
            case USUAL_PLACE -> BODY.USUAL_PLACE;
            case DISTRIBUTION -> BODY.DISTRIBUTION;
            case COPIES_TO -> BODY.COPIES_TO;
            case GOAL -> BODY.GOAL;
            case LOGO_TEXT -> BODY.LOGO_TEXT;
        };
    }
}
