package fi.poytakirjuri.register.privacy;

import static fi.poytakirjuri.register.db.schema.Tables.COMMENT_ROUND;
import static fi.poytakirjuri.register.db.schema.Tables.INVITATION;

import fi.poytakirjuri.register.roster.Person;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;

/// To whom invitations and agendas to be commented on were sent: a line for each, with name and address.
final class Recipients {
    private final DSLContext sql;
    private final String instead;

    /// @param instead stands for whoever is forgotten, so that the number of recipients stays
    Recipients(DSLContext sql, String instead) {
        this.sql = sql;
        this.instead = instead;
    }

    boolean knows(Person person) {
        return knows(INVITATION, INVITATION.RECIPIENTS, person)
                || knows(COMMENT_ROUND, COMMENT_ROUND.RECIPIENTS, person);
    }

    void forget(Person person) {
        forget(INVITATION, INVITATION.ID, INVITATION.RECIPIENTS, person);
        forget(COMMENT_ROUND, COMMENT_ROUND.ID, COMMENT_ROUND.RECIPIENTS, person);
    }

    private boolean knows(Table<? extends Record> table, Field<String> recipients, Person person) {
        return sql.select(recipients).from(table).fetch(recipients).stream()
                .flatMap(String::lines)
                .anyMatch(line -> isOf(line, person));
    }

    private void forget(Table<? extends Record> table, Field<Long> id, Field<String> recipients, Person person) {
        for (var row : sql.select(id, recipients).from(table).fetch()) {
            var kept = row.value2()
                    .lines()
                    .map(line -> isOf(line, person) ? instead : line)
                    .collect(Collectors.joining("\n"));
            if (!kept.equals(row.value2()))
                sql.update(table)
                        .set(recipients, kept)
                        .where(id.eq(row.value1()))
                        .execute();
        }
    }

    private static boolean isOf(String line, Person person) {
        var small = line.toLowerCase(Locale.ROOT);
        boolean isAddress =
                !person.email().isEmpty() && small.contains(person.email().toLowerCase(Locale.ROOT));
        return isAddress || small.startsWith(person.name().toLowerCase(Locale.ROOT) + " <");
    }
}
