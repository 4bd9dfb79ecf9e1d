package fi.poytakirjuri.register.privacy;

import static fi.poytakirjuri.register.db.schema.Tables.DOCUMENT_VERSION;
import static fi.poytakirjuri.register.db.schema.Tables.MEETING;
import static fi.poytakirjuri.register.db.schema.Tables.PERMISSION;
import static fi.poytakirjuri.register.db.schema.Tables.PUBLICATION;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.falseCondition;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.val;

import fi.poytakirjuri.register.choice.PublicField;
import fi.poytakirjuri.register.db.Database;
import fi.poytakirjuri.register.db.Label;
import fi.poytakirjuri.register.meeting.MeetingNumber;
import fi.poytakirjuri.register.roster.KeptNameStore;
import fi.poytakirjuri.register.roster.Person;
import fi.poytakirjuri.register.roster.PersonStore;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/// Keeps what persons have said of publishing their details, field by field, and knows where these are public already.
public final class PermissionStore {
    private static final int SOURCES_OFFERED = 8;

    private final Database database;
    private final PersonStore persons;

    public PermissionStore(Database database) {
        this.database = database;
        this.persons = new PersonStore(database);
    }

    /// Notes an answer; that nothing was asked takes what was noted away.
    public void answer(long personId, PublicField field, Answer answer, @Nullable LocalDate on, String source) {
        switch (answer) {
            case YES -> persons.permit(personId, field, true, on, source);
            case NO -> persons.permit(personId, field, false, on, source);
            case NOT_ASKED -> forget(personId, field);
        }
    }

    /// Notes the same answer of many persons in one step.
    public void answer(
            Collection<Long> personIds, Set<PublicField> fields, Answer answer, @Nullable LocalDate on, String source) {
        database.change(Label.of("undo.person.permissions", personIds.size()), _ -> {
            for (long person : personIds) for (var field : fields) answer(person, field, answer, on, source);
        });
    }

    /// The sources written before, the most used first: they are offered when the next one is typed.
    public List<String> sources() {
        return database.read(sql -> sql.select(PERMISSION.SOURCE)
                .from(PERMISSION)
                .where(PERMISSION.SOURCE.ne(""))
                .groupBy(PERMISSION.SOURCE)
                .orderBy(count().desc(), max(PERMISSION.GIVEN_ON).desc(), PERMISSION.SOURCE)
                .limit(SOURCES_OFFERED)
                .fetch(PERMISSION.SOURCE));
    }

    /// The papers that are public now and show the field of the person, the latest first: a permission taken back does
    /// not reach them. A name is on the papers of a meeting that speaks of the person; an address or a number where
    /// the paper's text has it.
    public List<ShownPaper> shown(long personId, PublicField field) {
        return database.read(sql -> persons.person(personId)
                .map(person -> papers(sql, shows(sql, person, field)))
                .orElse(List.of()));
    }

    private static List<ShownPaper> papers(DSLContext sql, Condition shows) {
        return sql.select()
                .from(PUBLICATION)
                .join(MEETING)
                .on(MEETING.ID.eq(PUBLICATION.MEETING_ID))
                .where(PUBLICATION.REMOVED_ON.isNull(), PUBLICATION.ATTACHMENT_ID.isNull(), shows)
                .orderBy(PUBLICATION.PUBLISHED_ON.desc(), PUBLICATION.ID.desc())
                .fetch(row -> new ShownPaper(
                        row.get(MEETING.ID),
                        row.get(PUBLICATION.PAPER),
                        new MeetingNumber(row.get(MEETING.NUMBER), row.get(MEETING.YEAR)).write(),
                        row.get(PUBLICATION.PUBLISHED_ON),
                        row.get(PUBLICATION.ADDRESS)));
    }

    private static Condition shows(DSLContext sql, Person person, PublicField field) {
        return switch (field) {
            case NAME -> MEETING.ID.in(KeptNameStore.meetings(sql, person.id()));
            case EMAIL -> tells(person.email());
            case PHONE -> tells(person.phone());
        };
    }

    private static Condition tells(String words) {
        if (words.isBlank()) return falseCondition();
        return MEETING.ID.in(select(DOCUMENT_VERSION.MEETING_ID)
                .from(DOCUMENT_VERSION)
                .where(DOCUMENT_VERSION.RECORDS.likeIgnoreCase(val("%" + escaped(words) + "%"), '\\')));
    }

    private static String escaped(String words) {
        return words.replaceAll("[\\\\%_]", "\\\\$0");
    }

    private void forget(long personId, PublicField field) {
        var name = persons.person(personId).map(Person::name).orElse("");
        database.change(
                Label.of("undo.person.permission", name),
                sql -> sql.deleteFrom(PERMISSION)
                        .where(PERMISSION.PERSON_ID.eq(personId), PERMISSION.FIELD.eq(field))
                        .execute());
    }
}
