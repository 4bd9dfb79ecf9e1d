package fi.poytakirjuri.register.person;

import static fi.poytakirjuri.register.db.schema.Tables.AFFILIATION;
import static fi.poytakirjuri.register.db.schema.Tables.ATTENDANCE;
import static fi.poytakirjuri.register.db.schema.Tables.CORRECTION;
import static fi.poytakirjuri.register.db.schema.Tables.DIFFERENT_PERSON;
import static fi.poytakirjuri.register.db.schema.Tables.MEETING;
import static fi.poytakirjuri.register.db.schema.Tables.ORGANISATION;
import static fi.poytakirjuri.register.db.schema.Tables.ORGANISATION_NAME;
import static fi.poytakirjuri.register.db.schema.Tables.PERMISSION;
import static fi.poytakirjuri.register.db.schema.Tables.PERSON;
import static java.util.Objects.requireNonNull;

import fi.poytakirjuri.language.Typed;
import fi.poytakirjuri.register.choice.MeetingState;
import fi.poytakirjuri.register.db.Database;
import fi.poytakirjuri.register.db.Label;
import fi.poytakirjuri.register.db.References;
import fi.poytakirjuri.register.roster.Days;
import fi.poytakirjuri.register.roster.KeptNameStore;
import fi.poytakirjuri.register.roster.Organisation;
import fi.poytakirjuri.register.roster.OrganisationStore;
import java.time.LocalDate;
import java.util.List;
import org.jooq.DSLContext;

/// Makes one of two persons, or of two organisations, in one step that can be undone. Everything that spoke of the one
/// who goes speaks of the one who stays. Finalised memos keep their words: whom a line points at is no word of it.
public final class MergeStore {
    private final Database database;

    public MergeStore(Database database) {
        this.database = database;
    }

    /// @param stays the values that the person who stays gets
    /// @param today of the two organisations of this day the chosen one stays; earlier and later ones all do
    /// @throws MergeRefused when a finalised memo tells of both, or a memo is being corrected
    public void persons(long keptId, long goneId, Merged stays, LocalDate today) {
        var name = (stays.givenName() + " " + stays.familyName()).strip();
        database.change(Label.of("undo.person.merge", name), sql -> {
            refuseUnderCorrection(sql);
            refuseBothFinalised(sql, keptId, goneId);
            KeptNameStore.keep(sql, keptId);
            KeptNameStore.keep(sql, goneId);
            organisationsOfToday(sql, stays.keepsOrganisation() ? goneId : keptId, keptId, goneId, today);
            permissions(sql, keptId, goneId);
            pairs(sql, keptId, goneId);
            presence(sql, keptId, goneId);
            References.fold(sql, PERSON, goneId, keptId);
            sql.deleteFrom(PERSON).where(PERSON.ID.eq(goneId)).execute();
            write(sql, keptId, stays);
        });
    }

    /// The names of the organisation that goes go with it: papers of all days tell the names of the one that stays,
    /// but for finalised ones.
    ///
    /// @throws MergeRefused when a memo is being corrected
    public void organisations(long keptId, long goneId) {
        database.change(Label.of("undo.organisation.merge", organisationName(keptId)), sql -> {
            refuseUnderCorrection(sql);
            sql.deleteFrom(ORGANISATION_NAME)
                    .where(ORGANISATION_NAME.ORGANISATION_ID.eq(goneId))
                    .execute();
            References.fold(sql, ORGANISATION, goneId, keptId);
            sql.deleteFrom(ORGANISATION).where(ORGANISATION.ID.eq(goneId)).execute();
        });
    }

    /// Cancelling a correction brings rows back as they were, and they would speak of one who is no more.
    private static void refuseUnderCorrection(DSLContext sql) {
        var meeting =
                sql.select(CORRECTION.MEETING_ID).from(CORRECTION).limit(1).fetchOne(CORRECTION.MEETING_ID);
        if (meeting != null) throw new MergeRefused(MergeRefused.Why.CORRECTION_UNDER_WAY, meeting);
    }

    private static void refuseBothFinalised(DSLContext sql, long keptId, long goneId) {
        var other = ATTENDANCE.as("other");
        var meeting = sql.select(MEETING.ID)
                .from(ATTENDANCE)
                .join(other)
                .on(other.MEETING_ID.eq(ATTENDANCE.MEETING_ID))
                .join(MEETING)
                .on(MEETING.ID.eq(ATTENDANCE.MEETING_ID))
                .where(ATTENDANCE.PERSON_ID.eq(keptId), other.PERSON_ID.eq(goneId))
                .and(MEETING.STATE.in(MeetingState.FINALISED, MeetingState.APPROVED, MeetingState.PUBLISHED))
                .limit(1)
                .fetchOne(MEETING.ID);
        if (meeting != null) throw new MergeRefused(MergeRefused.Why.BOTH_IN_FINALISED, meeting);
    }

    /// A person comes from one organisation at a time: where both have one today, the one that was not chosen goes.
    private static void organisationsOfToday(
            DSLContext sql, long unchosenId, long keptId, long goneId, LocalDate today) {
        long chosenId = unchosenId == keptId ? goneId : keptId;
        if (inForce(sql, chosenId, today).isEmpty()) return;
        for (long id : inForce(sql, unchosenId, today))
            sql.deleteFrom(AFFILIATION).where(AFFILIATION.ID.eq(id)).execute();
    }

    private static List<Long> inForce(DSLContext sql, long personId, LocalDate today) {
        return sql.selectFrom(AFFILIATION).where(AFFILIATION.PERSON_ID.eq(personId)).stream()
                .filter(a -> new Days(a.getStartsOn(), a.getEndsOn()).holds(today))
                .map(a -> requireNonNull(a.getId()))
                .toList();
    }

    /// Where both have answered, the later answer holds; of two on one day, and of undated ones, the no.
    private static void permissions(DSLContext sql, long keptId, long goneId) {
        for (var gone : sql.fetch(PERMISSION, PERMISSION.PERSON_ID.eq(goneId))) {
            var kept = sql.fetchOne(PERMISSION, PERMISSION.PERSON_ID.eq(keptId), PERMISSION.FIELD.eq(gone.getField()));
            if (kept == null) continue;
            var goneOn = gone.getGivenOn() == null ? LocalDate.MIN : gone.getGivenOn();
            var keptOn = kept.getGivenOn() == null ? LocalDate.MIN : kept.getGivenOn();
            boolean isGones = goneOn.isAfter(keptOn) || goneOn.equals(keptOn) && !gone.getIsGranted();
            (isGones ? kept : gone).delete();
        }
    }

    /// Whom the one who goes is not, the one who stays is not either.
    private static void pairs(DSLContext sql, long keptId, long goneId) {
        var ofGone = DIFFERENT_PERSON.PERSON_ID.eq(goneId).or(DIFFERENT_PERSON.OTHER_ID.eq(goneId));
        for (var pair : sql.fetch(DIFFERENT_PERSON, ofGone)) {
            long third = pair.getPersonId() == goneId ? pair.getOtherId() : pair.getPersonId();
            pair.delete();
            if (third != keptId)
                sql.insertInto(DIFFERENT_PERSON)
                        .set(DIFFERENT_PERSON.PERSON_ID, Math.min(third, keptId))
                        .set(DIFFERENT_PERSON.OTHER_ID, Math.max(third, keptId))
                        .onConflictDoNothing()
                        .execute();
        }
    }

    /// Where both are in one meeting and only the one who goes is marked, that mark stays.
    private static void presence(DSLContext sql, long keptId, long goneId) {
        for (var gone : sql.fetch(ATTENDANCE, ATTENDANCE.PERSON_ID.eq(goneId)))
            if (gone.getPresence() != null)
                sql.update(ATTENDANCE)
                        .set(ATTENDANCE.PRESENCE, gone.getPresence())
                        .where(ATTENDANCE.PERSON_ID.eq(keptId), ATTENDANCE.MEETING_ID.eq(gone.getMeetingId()))
                        .and(ATTENDANCE.PRESENCE.isNull())
                        .execute();
    }

    private static void write(DSLContext sql, long personId, Merged stays) {
        sql.update(PERSON)
                .set(PERSON.GIVEN_NAME, Typed.line(stays.givenName()))
                .set(PERSON.FAMILY_NAME, Typed.line(stays.familyName()))
                .set(PERSON.EMAIL, Typed.line(stays.email()))
                .set(PERSON.PHONE, Typed.line(stays.phone()))
                .set(PERSON.CONSENT_ON, stays.consentOn())
                .set(PERSON.EXPERTISE, Typed.line(stays.expertise()))
                .set(PERSON.NOTES, Typed.text(stays.notes()))
                .where(PERSON.ID.eq(personId))
                .execute();
    }

    private String organisationName(long id) {
        return new OrganisationStore(database)
                .organisation(id)
                .map(Organisation::latestName)
                .orElse("");
    }
}
