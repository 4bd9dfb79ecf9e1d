package fi.poytakirjuri.register.person;

import static fi.poytakirjuri.register.db.schema.Tables.ACTION;
import static fi.poytakirjuri.register.db.schema.Tables.ACTION_OWNER;
import static fi.poytakirjuri.register.db.schema.Tables.AGENDA_ITEM;
import static fi.poytakirjuri.register.db.schema.Tables.ATTENDANCE;
import static fi.poytakirjuri.register.db.schema.Tables.EXPERT_ITEM;
import static fi.poytakirjuri.register.db.schema.Tables.MEETING;

import fi.poytakirjuri.register.action.Action;
import fi.poytakirjuri.register.action.ActionStore;
import fi.poytakirjuri.register.choice.ActionState;
import fi.poytakirjuri.register.choice.MeetingState;
import fi.poytakirjuri.register.db.Database;
import fi.poytakirjuri.register.meeting.MeetingStore;
import fi.poytakirjuri.register.person.PersonCard.Visit;
import fi.poytakirjuri.register.roster.AffiliationStore;
import fi.poytakirjuri.register.roster.OfficeStore;
import fi.poytakirjuri.register.roster.PersonStore;
import fi.poytakirjuri.register.roster.RosterStore;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;

/// Reads everything known of one person, from every table of the register.
public final class PersonCardStore {
    private final Database database;
    private final PersonStore persons;
    private final AffiliationStore affiliations;
    private final RosterStore rosters;
    private final OfficeStore offices;
    private final MeetingStore meetings;
    private final ActionStore actions;

    public PersonCardStore(Database database) {
        this.database = database;
        this.persons = new PersonStore(database);
        this.affiliations = new AffiliationStore(database);
        this.rosters = new RosterStore(database);
        this.offices = new OfficeStore(database);
        this.meetings = new MeetingStore(database);
        this.actions = new ActionStore(database);
    }

    /// One consistent picture of a person; empty when there is no such person.
    public Optional<PersonCard> card(long personId, LocalDate day) {
        return database.read(sql -> persons.contact(personId, day)
                .map(contact -> new PersonCard(
                        contact,
                        affiliations.of(personId),
                        rosters.sittings(personId).reversed(),
                        offices.ofPerson(personId).reversed(),
                        visits(sql, personId),
                        open(sql, ACTION_OWNER.PERSON_ID.eq(personId)),
                        persons.isSpokenOf(personId))));
    }

    private List<Visit> visits(DSLContext sql, long personId) {
        return sql.select(ATTENDANCE.ID, ATTENDANCE.MEETING_ID, ATTENDANCE.CAPACITY, ATTENDANCE.PRESENCE)
                .from(ATTENDANCE)
                .join(MEETING)
                .on(MEETING.ID.eq(ATTENDANCE.MEETING_ID))
                .where(ATTENDANCE.PERSON_ID.eq(personId))
                .and(MEETING.STATE.in(
                        MeetingState.HELD, MeetingState.FINALISED, MeetingState.APPROVED, MeetingState.PUBLISHED))
                .orderBy(MEETING.HELD_ON.desc(), MEETING.ID.desc())
                .fetch()
                .map(row -> new Visit(
                        meetings.find(row.value2()).orElseThrow(),
                        row.value3(),
                        row.value4(),
                        items(sql, row.value1())));
    }

    private static List<String> items(DSLContext sql, long attendanceId) {
        return sql.select(AGENDA_ITEM.TITLE)
                .from(EXPERT_ITEM)
                .join(AGENDA_ITEM)
                .on(AGENDA_ITEM.ID.eq(EXPERT_ITEM.ITEM_ID))
                .where(EXPERT_ITEM.ATTENDANCE_ID.eq(attendanceId))
                .orderBy(AGENDA_ITEM.POSITION)
                .fetch(AGENDA_ITEM.TITLE);
    }

    /// Open actions of an owner, the earliest due first.
    List<Action> open(DSLContext sql, Condition owner) {
        return sql
                .selectDistinct(ACTION.ID)
                .from(ACTION)
                .join(ACTION_OWNER)
                .on(ACTION_OWNER.ACTION_ID.eq(ACTION.ID))
                .where(owner, ACTION.STATE.in(ActionState.OPEN, ActionState.IN_PROGRESS))
                .fetch(ACTION.ID)
                .stream()
                .filter(Objects::nonNull)
                .flatMap(id -> actions.find(id).stream())
                .sorted(Comparator.comparing(Action::dueOn, Comparator.nullsLast(Comparator.naturalOrder())))
                .toList();
    }
}
