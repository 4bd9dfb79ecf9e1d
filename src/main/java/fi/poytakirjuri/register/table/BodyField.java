package fi.poytakirjuri.register.table;

import static fi.poytakirjuri.register.db.schema.Tables.BODY;

import fi.poytakirjuri.register.db.schema.tables.records.BodyRecord;
import org.jooq.TableField;

/// A line of a body's own details that the secretary types.
public enum BodyField {
    NAME(BODY.NAME),
    SHORT_NAME(BODY.SHORT_NAME),
    ELECTING_BODY(BODY.ELECTING_BODY),
    REGION(BODY.REGION),
    WELLBEING_COUNTY(BODY.WELLBEING_COUNTY),
    PUBLIC_PAGE(BODY.PUBLIC_PAGE),
    CONTACT(BODY.CONTACT),
    USUAL_PLACE(BODY.USUAL_PLACE),
    DISTRIBUTION(BODY.DISTRIBUTION),
    COPIES_TO(BODY.COPIES_TO),
    GOAL(BODY.GOAL),
    LOGO_TEXT(BODY.LOGO_TEXT);

    private final TableField<BodyRecord, String> column;

    BodyField(TableField<BodyRecord, String> column) {
        this.column = column;
    }

    TableField<BodyRecord, String> column() {
        return column;
    }

    /// Whether it may have several lines.
    public boolean isLong() {
        return this == CONTACT || this == DISTRIBUTION || this == COPIES_TO || this == GOAL;
    }
}
