package fi.poytakirjuri.register.person;

import static fi.poytakirjuri.register.db.schema.Tables.ATTENDANCE;
import static fi.poytakirjuri.register.db.schema.Tables.MEETING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.poytakirjuri.exchange.sample.SampleCopy;
import fi.poytakirjuri.register.action.ActionStore;
import fi.poytakirjuri.register.action.Due;
import fi.poytakirjuri.register.action.Owner;
import fi.poytakirjuri.register.choice.Capacity;
import fi.poytakirjuri.register.choice.MeetingState;
import fi.poytakirjuri.register.choice.Presence;
import fi.poytakirjuri.register.choice.PublicField;
import fi.poytakirjuri.register.db.Database;
import fi.poytakirjuri.register.db.Label;
import fi.poytakirjuri.register.meeting.Attendee;
import fi.poytakirjuri.register.meeting.MinutesStore;
import fi.poytakirjuri.register.roster.AffiliationStore;
import fi.poytakirjuri.register.roster.Days;
import fi.poytakirjuri.register.roster.OrganisationStore;
import fi.poytakirjuri.register.roster.Person;
import fi.poytakirjuri.register.roster.PersonField;
import fi.poytakirjuri.register.roster.PersonStore;
import fi.poytakirjuri.register.table.BodyStore;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MergeTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @TempDir
    Path folder;

    private Database database;
    private PersonStore persons;
    private MergeStore merging;
    private DuplicateStore duplicates;
    private long body;

    @BeforeEach
    void open() throws Exception {
        var file = folder.resolve("r.poyta");
        SampleCopy.make(file);
        database = Database.open(file, Clock.systemDefaultZone());
        persons = new PersonStore(database);
        merging = new MergeStore(database);
        duplicates = new DuplicateStore(database);
        body = new BodyStore(database).bodies().getFirst().id();
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void thoseWhoShareAnAddressOrNearlyANameAreFoundAndOthersAreNot() {
        assertThat(duplicates.likely(TODAY)).isEmpty();
        persons.add("Niina", "Akerlund", "", "");
        persons.add("Rautavuori", "Olli", "", "");
        persons.add("Emmi", "Walleinus", "", "");
        long addressed = persons.add("E.", "Nuorisotyöntekijä", "", "");
        persons.change(addressed, PersonField.EMAIL, "Vaino.Yla-Kotola@example.org");
        persons.add("Emma", "Wallenius", "", "");
        assertThat(duplicates.likely(TODAY))
                .extracting(pair -> pair.one().person().name() + " = "
                        + pair.other().person().name() + " " + pair.why())
                .containsExactly(
                        "Väinö Ylä-Kotola = E. Nuorisotyöntekijä SAME_EMAIL",
                        "Niina Åkerlund = Niina Akerlund SAME_NAME",
                        "Olli Rautavuori = Rautavuori Olli SWAPPED_NAME",
                        "Emmi Wallenius = Emmi Walleinus NEARLY_SAME_NAME");
    }

    @Test
    void thoseToldToBeTwoAreNotOfferedAgain() {
        long other = persons.add("Niina", "Akerlund", "", "");
        var pair = duplicates.likely(TODAY).getFirst();
        duplicates.areDifferent(pair.other().person().id(), pair.one().person().id());
        assertThat(duplicates.likely(TODAY)).isEmpty();
        assertThat(persons.remove(other)).isTrue();
        database.undo();
        assertThat(duplicates.likely(TODAY)).isEmpty();
    }

    @Test
    void everythingThatSpokeOfTheOneSpeaksOfTheOtherAndOneUndoPartsThemAgain() {
        var niina = named("Niina Åkerlund");
        long twin = persons.add("Nina", "Åkerlund", "Kriisikeskus Harjuvesi ry", "päivystäjä");
        persons.change(twin, PersonField.PHONE, "040 555 0999");
        persons.change(twin, PersonField.NOTES, "Tavattu torilla.");
        persons.permit(twin, PublicField.PHONE, true, TODAY, "sähköposti");
        long open = planned();
        long item = database.read(sql -> sql.fetchSingle("SELECT max(id) FROM agenda_item WHERE meeting_id = ?", open)
                .get(0, Long.class));
        long action = new ActionStore(database)
                .add(item, "Soittaa", List.of(Owner.person(twin, "Nina"), Owner.person(niina.id(), "Niina")), Due.OPEN);
        attend(open, twin, Presence.REMOTE);
        attend(open, niina.id(), null);

        var stays = Merged.suggested(niina, persons.person(twin).orElseThrow(), true);
        assertThat(stays.notes()).contains("Tavattu torilla.");
        merging.persons(niina.id(), twin, stays, TODAY);

        assertThat(persons.person(twin)).isEmpty();
        var one = persons.person(niina.id()).orElseThrow();
        assertThat(one.name()).isEqualTo("Niina Åkerlund");
        assertThat(one.phone()).isEqualTo(niina.phone());
        assertThat(one.allows(PublicField.PHONE)).isTrue();
        assertThat(new ActionStore(database).find(action).orElseThrow().owners())
                .hasSize(1);
        assertThat(presences(open)).containsExactly(Presence.REMOTE);
        assertThat(persons.contact(niina.id(), TODAY).orElseThrow().organisation())
                .isEqualTo("Mielen Tuki Harjuvesi ry");

        database.undo();
        assertThat(persons.person(twin).orElseThrow().phone()).isEqualTo("040 555 0999");
        assertThat(new ActionStore(database).find(action).orElseThrow().owners())
                .hasSize(2);
        assertThat(presences(open)).hasSize(2);
    }

    @Test
    void anApprovedMemoKeepsTheNamesItShowsAndItsLinesPointAtTheOneWhoStays() {
        var expert = named("Sini Purovuo");
        long meeting = meetingOf(expert.id());
        var before = shown(meeting);
        long known = persons.add("Sini", "Purovuo-Niemi", "Harjuveden kaupunki", "");
        merging.persons(
                known, expert.id(), Merged.suggested(persons.person(known).orElseThrow(), expert, true), TODAY);
        assertThat(shown(meeting)).isEqualTo(before);
        assertThat(new PersonCardStore(database)
                        .card(known, TODAY)
                        .orElseThrow()
                        .asExpert())
                .isNotEmpty();
    }

    @Test
    void twoWhomAFinalisedMemoTellsOfBothAreNotMerged() {
        var one = named("Niina Åkerlund");
        var other = named("Emmi Wallenius");
        var stays = Merged.suggested(one, other, true);
        assertThatThrownBy(() -> merging.persons(one.id(), other.id(), stays, TODAY))
                .isInstanceOfSatisfying(
                        MergeRefused.class, e -> assertThat(e.why()).isEqualTo(MergeRefused.Why.BOTH_IN_FINALISED));
        assertThat(persons.person(other.id())).isPresent();
    }

    @Test
    void ofTwoAnswersTheLaterHoldsAndOfTwoOnADayTheNo() {
        long one = persons.add("Aino", "Kaksi", "", "");
        long other = persons.add("Aino", "Kaksi", "", "");
        persons.permit(one, PublicField.NAME, true, TODAY.minusDays(2), "");
        persons.permit(other, PublicField.NAME, false, TODAY, "");
        persons.permit(one, PublicField.EMAIL, true, TODAY, "");
        persons.permit(other, PublicField.EMAIL, false, TODAY, "");
        merging.persons(one, other, Merged.suggested(person(one), person(other), true), TODAY);
        assertThat(person(one).permissions()).hasSize(2).noneMatch(p -> p.granted());
    }

    @Test
    void ofTodaysOrganisationsTheChosenStaysAndEarlierOnesAllDo() {
        long one = persons.add("Aino", "Kaksi", "Ensimmäinen ry", "");
        long other = persons.add("Aino", "Kaksi", "Toinen ry", "ohjaaja");
        new AffiliationStore(database)
                .add(other, "Kolmas ry", "", new Days(LocalDate.of(2019, 1, 1), LocalDate.of(2020, 12, 31)));
        merging.persons(one, other, Merged.suggested(person(one), person(other), false), TODAY);
        assertThat(persons.contact(one, TODAY).orElseThrow().organisation()).isEqualTo("Toinen ry");
        assertThat(persons.contact(one, LocalDate.of(2020, 1, 1)).orElseThrow().organisation())
                .isEqualTo("Kolmas ry");
    }

    @Test
    void twoOrganisationsBecomeOneWithAllWhoComeFromThem() {
        var organisations = new OrganisationStore(database);
        var kept = organisations.named("Mielen Tuki Harjuvesi ry").orElseThrow();
        long person = persons.add("Aino", "Kaksi", "Mielentuki Harjuvesi", "");
        long gone = organisations.named("Mielentuki Harjuvesi").orElseThrow().id();
        merging.organisations(kept.id(), gone);
        assertThat(persons.contact(person, TODAY).orElseThrow().organisation()).isEqualTo("Mielen Tuki Harjuvesi ry");
        assertThat(organisations.organisation(gone)).isEmpty();
        database.undo();
        assertThat(persons.contact(person, TODAY).orElseThrow().organisation()).isEqualTo("Mielentuki Harjuvesi");
    }

    private Person person(long id) {
        return persons.person(id).orElseThrow();
    }

    private Person named(String name) {
        return persons.contacts(TODAY).stream()
                .map(c -> c.person())
                .filter(p -> p.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private long planned() {
        return database.read(sql -> sql.select(MEETING.ID)
                .from(MEETING)
                .where(MEETING.STATE.in(MeetingState.PLANNED, MeetingState.AGENDA, MeetingState.INVITED))
                .limit(1)
                .fetchSingle(MEETING.ID));
    }

    private long meetingOf(long expert) {
        return database.read(sql -> sql.select(MEETING.ID)
                .from(ATTENDANCE)
                .join(MEETING)
                .on(MEETING.ID.eq(ATTENDANCE.MEETING_ID))
                .where(ATTENDANCE.PERSON_ID.eq(expert), ATTENDANCE.SHOWN_NAME.isNotNull())
                .limit(1)
                .fetchSingle(MEETING.ID));
    }

    private List<String> shown(long meeting) {
        return new MinutesStore(database)
                .read(meeting).orElseThrow().attendees().stream()
                        .map(Attendee::name)
                        .toList();
    }

    private void attend(long meeting, long person, Presence presence) {
        database.change(
                Label.of("undo.person.add"),
                sql -> sql.insertInto(ATTENDANCE)
                        .set(ATTENDANCE.MEETING_ID, meeting)
                        .set(ATTENDANCE.PERSON_ID, person)
                        .set(ATTENDANCE.CAPACITY, Capacity.MEMBER)
                        .set(ATTENDANCE.PRESENCE, presence)
                        .execute());
    }

    private List<Presence> presences(long meeting) {
        return database.read(sql -> sql.selectFrom(ATTENDANCE)
                .where(ATTENDANCE.MEETING_ID.eq(meeting))
                .fetch(ATTENDANCE.PRESENCE));
    }
}
