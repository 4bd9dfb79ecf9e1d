package fi.poytakirjuri.register.meeting;

import static fi.poytakirjuri.register.db.schema.Tables.ATTENDANCE;

import fi.poytakirjuri.register.choice.SeatRole;
import fi.poytakirjuri.register.db.schema.tables.records.AttendanceRecord;
import java.util.List;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/// How a finalised paper tells of someone, whatever the register says of them later.
///
/// @param role the seat's role and sectors, a line each; empty for those who had no seat
record ShownPerson(String name, String organisation, String role) {
    static ShownPerson of(Attendee who) {
        var role = who.role() == null ? "" : String.join("\n", lines(who.role(), who.sectors()));
        return new ShownPerson(who.name(), who.organisation(), role);
    }

    /// Nothing while the paper is not finalised.
    static @Nullable ShownPerson read(AttendanceRecord row) {
        var name = row.getShownName();
        return name == null
                ? null
                : new ShownPerson(name, known(row.getShownOrganisation()), known(row.getShownRole()));
    }

    void write(DSLContext sql, long attendanceId) {
        sql.update(ATTENDANCE)
                .set(ATTENDANCE.SHOWN_NAME, name)
                .set(ATTENDANCE.SHOWN_ORGANISATION, organisation)
                .set(ATTENDANCE.SHOWN_ROLE, role)
                .where(ATTENDANCE.ID.eq(attendanceId))
                .execute();
    }

    Attendee attendee(
            AttendanceRecord row, @Nullable MeetingDuty duty, List<Attendee.Moving> movements, List<Long> items) {
        var lines = role.lines().toList();
        return new Attendee(
                row.getId(),
                row.getPosition(),
                row.getPersonId(),
                row.getCapacity(),
                name,
                organisation,
                lines.isEmpty() ? null : SeatRole.valueOf(lines.getFirst()),
                lines.isEmpty() ? List.of() : lines.subList(1, lines.size()),
                duty,
                row.getPresence(),
                movements,
                items);
    }

    private static List<String> lines(SeatRole role, List<String> sectors) {
        var lines = new java.util.ArrayList<String>();
        lines.add(role.name());
        lines.addAll(sectors);
        return lines;
    }

    private static String known(@Nullable String words) {
        return words == null ? "" : words;
    }
}
