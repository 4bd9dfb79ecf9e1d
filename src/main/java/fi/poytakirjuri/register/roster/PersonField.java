package fi.poytakirjuri.register.roster;

import static fi.poytakirjuri.register.db.schema.Tables.PERSON;

import fi.poytakirjuri.register.db.schema.tables.records.PersonRecord;
import org.jooq.TableField;

/// A line of a person's own details that the secretary types, and what changing it is called.
public enum PersonField {
    GIVEN_NAME("undo.person.name", PERSON.GIVEN_NAME),
    FAMILY_NAME("undo.person.name", PERSON.FAMILY_NAME),
    EMAIL("undo.person.email", PERSON.EMAIL),
    PHONE("undo.person.phone", PERSON.PHONE),
    NOTES("undo.person.notes", PERSON.NOTES);

    private final String label;
    private final TableField<PersonRecord, String> column;

    PersonField(String label, TableField<PersonRecord, String> column) {
        this.label = label;
        this.column = column;
    }

    String label() {
        return label;
    }

    TableField<PersonRecord, String> column() {
        return column;
    }

    boolean isName() {
        return this == GIVEN_NAME || this == FAMILY_NAME;
    }
}
