package fi.poytakirjuri.register.privacy;

import static fi.poytakirjuri.register.db.schema.Tables.PERSON;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.not;
import static org.jooq.impl.DSL.table;

import fi.poytakirjuri.language.NameForms;
import fi.poytakirjuri.language.Texts;
import fi.poytakirjuri.register.db.Database;
import fi.poytakirjuri.register.db.References;
import fi.poytakirjuri.register.roster.Person;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/// Finds where free texts tell of a person: by the family name in any of its forms, the e-mail address or the phone
/// number. Every text column of every table that may tell of people is read.
public final class MentionStore {
    private static final Pattern SENTENCE = Pattern.compile("[^.!?\\n]+(?:[.!?]+(?=\\s|$)|\\n|$|[.!?])");
    private static final Pattern NO_DIGITS = Pattern.compile("\\D+");
    private static final int FEWEST_DIGITS = 6;
    private static final int LONGEST = 240;

    /// Columns of text that are no free text.
    private static final Pattern NOT_FREE = Pattern.compile(".*_(?:on|at|time|id)|uid|sha256|kind|state|language|mode|"
            + "content|capacity|presence|media_type|column_mapping|check_code|part|shown_.*");

    private final Database database;
    private final Texts texts;

    public MentionStore(Database database, Texts texts) {
        this.database = database;
        this.texts = texts;
    }

    /// The person's own rows do not count: they are told of, and erased, as such.
    public List<Mention> of(Person person) {
        return database.read(sql -> {
            var found = new LinkedHashSet<Mention>();
            var tells = new Telling(person);
            var words = new RowWords(sql, texts);
            for (var table : RegisterTable.values()) read(sql, table, person, tells, words, found);
            return List.copyOf(found);
        });
    }

    private void read(
            DSLContext sql,
            RegisterTable of,
            Person person,
            Telling tells,
            RowWords words,
            LinkedHashSet<Mention> found) {
        var columns = freeTexts(sql, of);
        if (columns.isEmpty()) return;
        var rows = sql.selectFrom(table(name(of.table())))
                .where(notOwn(sql, of, person))
                .orderBy(field(name("id")))
                .fetch();
        for (var row : rows)
            for (var column : columns) {
                @Nullable String text = row.get(column, String.class);
                if (text == null || !tells.mayBeIn(text)) continue;
                long id = row.get("id", Long.class);
                for (var sentence : tells.in(text)) found.add(new Mention(of, id, words.of(of.table(), id), sentence));
            }
    }

    private static Condition notOwn(DSLContext sql, RegisterTable table, Person person) {
        if (table == RegisterTable.PERSON) return field(name("id"), Long.class).ne(person.id());
        if (table == RegisterTable.CANDIDATE) return not(Candidacies.of(person));
        if (!table.isOwn()) return noCondition();
        Condition others = noCondition();
        for (var column : References.columns(sql, table.table(), PERSON)) {
            var points = field(name(column), Long.class);
            others = others.and(points.isNull().or(points.ne(person.id())));
        }
        return others;
    }

    static List<String> freeTexts(DSLContext sql, RegisterTable table) {
        return sql
                .fetch("SELECT name FROM pragma_table_info(?) WHERE type = 'TEXT'", table.table())
                .getValues(0, String.class)
                .stream()
                .filter(column -> !NOT_FREE.matcher(column).matches())
                .toList();
    }

    /// What in a text tells of the person.
    private static final class Telling {
        private final @Nullable Pattern name;
        private final String nameBegin;
        private final String email;
        private final String phone;

        Telling(Person person) {
            var family = person.familyName().isBlank() ? person.givenName() : person.familyName();
            name = family.isBlank() ? null : NameForms.of(family);
            nameBegin = family.substring(0, Math.min(2, family.length()));
            email = person.email().toLowerCase(Locale.ROOT);
            var digits = NO_DIGITS.matcher(person.phone()).replaceAll("");
            phone = digits.length() < FEWEST_DIGITS ? "" : digits.replaceFirst("^(?:00358|358|0)", "");
        }

        /// A quick no for most texts.
        boolean mayBeIn(String text) {
            return !nameBegin.isEmpty() && text.contains(nameBegin)
                    || !email.isEmpty() && text.contains("@")
                    || !phone.isEmpty()
                            && NO_DIGITS.matcher(text).replaceAll("").contains(phone);
        }

        List<String> in(String text) {
            var told = new ArrayList<String>();
            var sentences = SENTENCE.matcher(text);
            while (sentences.find())
                if (isIn(sentences.group()))
                    told.add(shortened(sentences.group().strip()));
            if (told.isEmpty() && isIn(text)) told.add(shortened(text.strip()));
            return told;
        }

        private boolean isIn(String sentence) {
            return name != null && name.matcher(sentence).find()
                    || !email.isEmpty() && sentence.toLowerCase(Locale.ROOT).contains(email)
                    || !phone.isEmpty()
                            && NO_DIGITS.matcher(sentence).replaceAll("").contains(phone);
        }

        private static String shortened(String sentence) {
            return sentence.length() <= LONGEST ? sentence : sentence.substring(0, LONGEST) + "…";
        }
    }
}
