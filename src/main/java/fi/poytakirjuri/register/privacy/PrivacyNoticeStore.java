package fi.poytakirjuri.register.privacy;

import static fi.poytakirjuri.register.db.schema.Tables.PRIVACY_TEXT;

import fi.poytakirjuri.language.Texts;
import fi.poytakirjuri.language.Typed;
import fi.poytakirjuri.register.db.Database;
import fi.poytakirjuri.register.db.Label;
import fi.poytakirjuri.register.privacy.PrivacyNotice.Told;
import fi.poytakirjuri.register.table.Body;
import fi.poytakirjuri.register.table.BodyStore;
import fi.poytakirjuri.register.table.Setting;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.jooq.DSLContext;

/// Keeps a table's privacy notice: the usual texts, and what the secretary has written instead of some of them.
public final class PrivacyNoticeStore {
    private final Database database;
    private final BodyStore bodies;
    private final Texts texts;

    public PrivacyNoticeStore(Database database, Texts texts) {
        this.database = database;
        this.bodies = new BodyStore(database);
        this.texts = texts;
    }

    public PrivacyNotice read(long bodyId, LocalDate on) {
        return database.read(sql -> {
            var body = bodies.body(bodyId);
            var places = places(body, on);
            var own = sql.selectFrom(PRIVACY_TEXT)
                    .where(PRIVACY_TEXT.BODY_ID.eq(bodyId))
                    .fetchMap(PRIVACY_TEXT.PART, PRIVACY_TEXT.TEXT);
            var parts = Stream.of(PrivacyPart.values())
                    .map(part -> told(part, own, places))
                    .toList();
            return new PrivacyNotice(body, on, parts);
        });
    }

    /// Writes a part in the secretary's own words. Nothing, or the usual text itself, brings the usual one back.
    public void write(long bodyId, PrivacyPart part, String typed) {
        var text = Typed.text(typed);
        var label = Label.of("undo.privacy.notice").continuing("privacy " + bodyId + " " + part);
        database.change(label, sql -> {
            if (text.isBlank() || text.equals(usual(part))) usual(sql, bodyId, part);
            else
                sql.insertInto(PRIVACY_TEXT)
                        .set(PRIVACY_TEXT.BODY_ID, bodyId)
                        .set(PRIVACY_TEXT.PART, part.name())
                        .set(PRIVACY_TEXT.TEXT, text)
                        .onConflict(PRIVACY_TEXT.BODY_ID, PRIVACY_TEXT.PART)
                        .doUpdate()
                        .set(PRIVACY_TEXT.TEXT, text)
                        .execute();
        });
    }

    private static void usual(DSLContext sql, long bodyId, PrivacyPart part) {
        sql.deleteFrom(PRIVACY_TEXT)
                .where(PRIVACY_TEXT.BODY_ID.eq(bodyId), PRIVACY_TEXT.PART.eq(part.name()))
                .execute();
    }

    private Told told(PrivacyPart part, Map<String, String> own, Map<String, String> places) {
        var typed = own.getOrDefault(part.name(), usual(part));
        var filled = typed;
        for (var place : places.entrySet()) filled = filled.replace(place.getKey(), place.getValue());
        return new Told(part, typed, filled, own.containsKey(part.name()));
    }

    private String usual(PrivacyPart part) {
        return texts.of("privacy.usual", part);
    }

    private Map<String, String> places(Body body, LocalDate on) {
        var settings = body.settings();
        var places = new LinkedHashMap<String, String>();
        places.put(texts.get("privacy.place.table"), body.name());
        places.put(
                texts.get("privacy.place.contact"),
                body.contact().isBlank() ? texts.get("privacy.place.missing") : body.contact());
        places.put(
                texts.get("privacy.place.page"),
                body.publicPage().isBlank() ? texts.get("privacy.place.missing") : body.publicPage());
        places.put(
                texts.get("privacy.place.elector"),
                body.electingBody().isBlank() ? texts.get("privacy.place.missing") : body.electingBody());
        places.put(
                texts.get("privacy.place.candidates"),
                texts.count("privacy.months", settings.number(Setting.MONTHS_TO_KEEP_CANDIDATES)));
        places.put(
                texts.get("privacy.place.contacts"),
                texts.count("privacy.years", settings.number(Setting.YEARS_TO_KEEP_FORMER_CONTACTS)));
        places.put(texts.get("privacy.place.day"), texts.dates().date(on));
        return places;
    }
}
