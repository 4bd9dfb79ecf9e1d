package fi.poytakirjuri.register.roster;

import static fi.poytakirjuri.register.db.schema.Tables.OFFICE;

import java.time.LocalDate;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/// The offices that a person holds in a body, and how they follow the person's time at the table.
record HeldOffices(DSLContext sql, long bodyId, long personId) {

    /// The person's last day at the table changes: offices that would last longer end on it, and those that ended with
    /// the earlier one go on to it, unless they were handed over in the meantime.
    void follow(@Nullable LocalDate before, @Nullable LocalDate now) {
        for (var office : RosterRows.offices(sql, OFFICE.BODY_ID.eq(bodyId).and(OFFICE.PERSON_ID.eq(personId)))) {
            boolean isCut = now != null && office.holds(now) && !now.equals(office.endsOn());
            boolean goesOn = before != null
                    && (now == null || now.isAfter(before))
                    && before.equals(office.endsOn())
                    && !isHandedOver(office, before);
            if (isCut || goesOn)
                sql.update(OFFICE)
                        .set(OFFICE.ENDS_ON, now)
                        .where(OFFICE.ID.eq(office.id()))
                        .execute();
        }
    }

    private boolean isHandedOver(Office office, LocalDate ended) {
        var others = RosterRows.offices(sql, OFFICE.BODY_ID.eq(bodyId).and(OFFICE.KIND.eq(office.kind())));
        return others.stream()
                .filter(o -> o.id() != office.id())
                .anyMatch(o -> Optional.ofNullable(o.endsOn())
                        .map(e -> e.isAfter(ended))
                        .orElse(true));
    }
}
