package fi.poytakirjuri.register.check;

import static fi.poytakirjuri.register.check.SoundTable.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import fi.poytakirjuri.register.action.Due;
import fi.poytakirjuri.register.action.Owner;
import fi.poytakirjuri.register.choice.ActionState;
import fi.poytakirjuri.register.choice.BodyKind;
import fi.poytakirjuri.register.choice.MeetingState;
import fi.poytakirjuri.register.choice.OfficeKind;
import fi.poytakirjuri.register.choice.SeatRole;
import fi.poytakirjuri.register.meeting.ItemText;
import fi.poytakirjuri.register.meeting.MeetingDuty;
import fi.poytakirjuri.register.meeting.MeetingText;
import fi.poytakirjuri.register.meeting.ThemeStore;
import fi.poytakirjuri.register.roster.PersonField;
import fi.poytakirjuri.register.table.Setting;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Each check comes up when its fact is there, alone, and goes when the fact is mended.
class ChecksTest {
    private static final LocalTime ONE = LocalTime.of(13, 0);
    private static final LocalTime THREE = LocalTime.of(15, 0);
    private static final LocalDate LEFT = LocalDate.of(2026, 9, 30);

    @TempDir
    private Path folder;

    private SoundTable table;

    @BeforeEach
    void soundTable() throws Exception {
        table = new SoundTable(folder);
    }

    @AfterEach
    void close() {
        table.close();
    }

    @Test
    void aSoundTableHasNoFindings() {
        assertThat(table.messages()).isEmpty();
    }

    @Test
    void tooFewRepresentatives() {
        for (int i = 0; i < 3; i++)
            table.seats.leave(table.members.get(i * 2 + 2).tenureId(), LEFT, "");
        assertFound("Järjestöedustajia on 9. Ohjeen mukaan heitä on 10–12.");
        table.bodies.set(table.body, Setting.FEWEST_REPRESENTATIVES, "9");
        assertFound();
    }

    @Test
    void tooManyRepresentatives() {
        var late = table.member(20, SeatRole.ASSOCIATION_REP).during(LocalDate.of(2026, 11, 15), null);
        table.seats.add(table.body, late, TODAY);
        assertFound("Järjestöedustajia on 13. Ohjeen mukaan heitä on 10–12.");
        table.database.undo();
        assertFound();
    }

    @Test
    void noArenaChair() {
        table.seats.leave(table.members.get(12).tenureId(), LEFT, "");
        assertFound("Järjestöareenan puheenjohtajaa ei ole merkitty kokoonpanoon.");
        table.database.undo();
        assertFound();
    }

    @Test
    void noNamedRepresentativesOrTooMany() {
        table.seats.leave(table.members.get(13).tenureId(), LEFT, "");
        assertFound("Maakunnan ja hyvinvointialueen nimettyjä edustajia on 0. Ohjeen mukaan heitä on 1–2.");
        for (int i = 0; i < 2; i++)
            table.seats.add(table.body, table.member(30 + i, SeatRole.COUNTY_REP), LocalDate.of(2026, 10, 1));
        // They came after the meeting in November was marked: it has two members more.
        assertThat(table.findings()).extracting(Finding::check).doesNotContain(Check.K03);
    }

    @Test
    void aSectorWithNobodyAndOneWithMoreThanItsSeats() {
        long village = table.sectors.add(table.body, "Kylätoiminta", 1);
        assertFound("Toimialalla Kylätoiminta ei ole edustajaa.");
        table.seats.sectors(table.members.getFirst().seatId(), Set.of(village));
        assertFound();
        table.seats.sectors(table.members.get(2).seatId(), Set.of(village));
        assertFound("Toimialalla Kylätoiminta on enemmän edustajia (2) kuin paikkoja (1).");
        table.sectors.seats(village, 2);
        assertFound();
    }

    @Test
    void aMissingOffice() {
        var secretary =
                table.offices.holder(table.body, OfficeKind.SECRETARY, TODAY).orElseThrow();
        table.offices.begins(secretary.id(), LocalDate.of(2025, 1, 1));
        table.offices.ends(secretary.id(), LEFT);
        assertFound("Kokoonpanosta puuttuu sihteeri.");
        table.offices.give(
                table.body, OfficeKind.SECRETARY, table.members.get(3).personId(), LEFT, null);
        assertFound();
    }

    @Test
    void aMemberWithoutAnAddress() {
        long person = table.members.get(4).personId();
        table.persons.change(person, PersonField.EMAIL, "");
        assertFound("Jäsenellä Etunimi5 Sukunimi5 ei ole sähköpostiosoitetta. Kutsu jää lähettämättä.");
        assertThat(table.findings().getFirst().place()).isEqualTo(new Place.OfPerson(person, "Etunimi5 Sukunimi5"));
        table.persons.change(person, PersonField.EMAIL, "viides@esimerkki.fi");
        assertFound();
    }

    @Test
    void tooFewOrTooManyMeetings() {
        table.bodies.set(table.body, Setting.FEWEST_MEETINGS, "7");
        assertFound("Vuodelle 2026 on merkitty kokouksia 6. Tavoite on 7–12.");
        table.add(LocalDate.of(2026, 12, 15), ONE, THREE);
        assertFound();
        table.bodies.set(table.body, Setting.MOST_MEETINGS, "6");
        assertFound("Vuodelle 2026 on merkitty kokouksia 7. Tavoite on 7–6.");
    }

    @Test
    void aMeetingOutsideTheDaytime() {
        var meeting = table.meeting(6);
        table.meetings.setTimes(meeting.id(), LocalTime.of(16, 30), LocalTime.of(18, 0));
        assertFound("Kokous 8.12.2026 klo\u00a016.30–18.00 ei ole päiväsaikaan.");
        table.bodies.set(table.body, Setting.DAY_ENDS, "18:00");
        assertFound();
        table.meetings.setDate(meeting.id(), LocalDate.of(2026, 12, 12));
        assertFound("Kokous 12.12.2026 klo\u00a016.30–18.00 ei ole päiväsaikaan.");
    }

    @Test
    void twoMeetingsAtTheSameTimeEvenOfTwoTables() {
        long second = table.add(LocalDate.of(2026, 12, 8), LocalTime.of(14, 0), LocalTime.of(16, 0));
        assertFound("Kokous menee päällekkäin kokouksen 6/2026 kanssa.");
        table.meetings.setTimes(second, THREE, LocalTime.of(16, 0));
        assertFound();
        table.meetings.setTimes(second, LocalTime.of(14, 0), LocalTime.of(16, 0));
        table.meetings.setState(second, MeetingState.CANCELLED);
        assertFound();
    }

    @Test
    void anOddDuration() {
        long meeting = table.meeting(6).id();
        for (var end : List.of("12:30", "13:20", "17:30"))
            assertThat(checksWith(meeting, LocalTime.parse(end))).as(end).contains(Check.M05);
        assertThat(checksWith(meeting, LocalTime.of(13, 30))).isEmpty();
    }

    @Test
    void anInvitationNotSentInTime() {
        var meeting = table.meeting(6);
        table.meetings.setDate(meeting.id(), TODAY.plusDays(6));
        assertFound("Kokous on perjantaina 27.11.2026, mutta kutsua ei ole merkitty lähetetyksi.");
        table.meetings.markInvited(meeting.id(), TODAY);
        assertFound();
    }

    @Test
    void attendanceNotMarked() {
        var meeting = table.meeting(5);
        var someone = table.attendance.of(meeting).get(3);
        table.attendance.setPresence(meeting, someone, null);
        assertFound("Läsnäoloa ei ole merkitty 1 jäseneltä.");
        table.meetings.setState(meeting.id(), MeetingState.CANCELLED);
        assertThat(table.findings()).extracting(Finding::check).doesNotContain(Check.M07);
    }

    @Test
    void numbersMissingRepeatedAndSkipped() {
        long last = table.meeting(6).id();
        table.meetings.setNumber(last, 5);
        assertFound("Kokousnumero 5/2026 on jo käytössä.");
        table.meetings.setNumber(last, 8);
        assertFound("Kokousnumero 6/2026 on jäänyt väliin.", "Kokousnumero 7/2026 on jäänyt väliin.");
        table.meetings.setNumber(last, null);
        assertFound();
        table.meetings.setState(last, MeetingState.AGENDA);
        assertFound("Kokoukselta 8.12.2026 puuttuu numero.");
    }

    @Test
    void aMemoThatLacksItsParts() {
        long meeting = table.meeting(5).id();
        table.meetings.setText(meeting, MeetingText.PLACE, "");
        table.meetings.setDuty(meeting, MeetingDuty.SECRETARY, null);
        table.meetings.setTimes(meeting, null, null);
        assertFound("Muistiosta 5/2026 puuttuu: aika, paikka ja laatija.");
        assertThat(table.findings().getFirst().severity()).isEqualTo(Severity.ERROR);
        for (int i = 0; i < 3; i++) table.database.undo();
        assertFound();
        for (var who : table.attendance.of(table.meeting(5))) table.attendance.setPresence(table.meeting(5), who, null);
        assertFound("Muistiosta 5/2026 puuttuu: läsnäolijat.", "Läsnäoloa ei ole merkitty 14 jäseneltä.");
    }

    @Test
    void aMatterWithoutItsDecision() {
        table.agendas.setText(table.decision, ItemText.DECISION, "");
        table.agendas.setText(table.decision, ItemText.BACKGROUND, "Ks. liite 1.");
        assertFound("Kohdassa 1 ei ole päätöstä: Avustukset.");
        table.agendas.setText(table.decision, ItemText.DECISION, "Hyväksyttiin.");
        assertFound();
    }

    @Test
    void anActionWithoutOwnerOrDueDate() {
        table.actions.setOwners(table.action, List.of());
        assertFound("Toimenpiteeltä ”Lähettää kysely” puuttuu vastuu.");
        table.actions.setDue(table.action, Due.OPEN);
        assertFound("Toimenpiteeltä ”Lähettää kysely” puuttuu vastuu ja määräaika.");
        table.actions.setDue(table.action, Due.inWords("ensi kokous"));
        table.actions.setOwners(table.action, List.of(Owner.everyone("")));
        assertFound();
    }

    @Test
    void aLateAction() {
        table.actions.setDue(table.action, Due.on(TODAY.minusDays(1)));
        assertFound("Myöhässä olevia toimenpiteitä on 1.");
        table.actions.setState(table.action, ActionState.DONE, TODAY);
        assertFound();
    }

    @Test
    void aMemoNotPublishedInTime() {
        table.bodies.set(table.body, Setting.DAYS_TO_PUBLISH, "10");
        assertFound("Kokouksen 5/2026 muistio on julkaisematta (11 pv).");
        table.publications.mark(table.meeting(5).id(), "muistio", "", TODAY, "");
        assertFound();
    }

    @Test
    void anAppendixWhoseFileIsMissing() {
        long expected = table.attachments.addExpected(table.meeting(5).id(), table.decision, "Budjetti", "");
        assertFound("Liite 2 (Budjetti) puuttuu.");
        table.attachments.remove(expected);
        table.agendas.setText(table.decision, ItemText.BACKGROUND, "Ks. liitteet 1–2 ja 4, 12.5.2026.");
        assertFound("Liite 2 puuttuu.", "Liite 4 puuttuu.");
        table.agendas.setText(table.decision, ItemText.BACKGROUND, "Liitettiin 7 kuvaa.");
        assertFound();
    }

    @Test
    void anAppendixThatNothingSpeaksOf() {
        table.agendas.setText(table.decision, ItemText.DECISION, "Hyväksyttiin.");
        assertFound("Liitteeseen 1 (Taulukko) ei viitata mistään asiasta.");
        table.agendas.setText(table.decision, ItemText.DECISION, "Hyväksyttiin liitteen 1 mukaisesti.");
        assertFound();
    }

    /// Rule 21: a theme table has no roster, no offices and no number of meetings to reach.
    @Test
    void aThemeTableIsNotMeasuredByTheRegionalRules() {
        table.bodies.set(table.body, Setting.FEWEST_MEETINGS, "7");
        table.seats.leave(table.members.get(12).tenureId(), LEFT, "");
        assertThat(table.messages()).hasSize(2);
        table.bodies.kind(table.body, BodyKind.THEME);
        assertFound();
    }

    @Test
    void aThemesMeetingNeedsNoMembersAndNoPublication() {
        var meeting = table.meeting(6);
        var themes = new ThemeStore(table.database);
        table.meetings.setDate(meeting.id(), LocalDate.of(2026, 10, 1));
        table.meetings.setState(meeting.id(), MeetingState.HELD);
        assertThat(table.findings()).extracting(Finding::check).contains(Check.M07, Check.D05);
        themes.place(meeting.id(), themes.add(table.body, "Ikääntyminen", "", "", 3), 1);
        assertThat(table.findings()).extracting(Finding::check).doesNotContain(Check.M07, Check.D05);
    }

    private List<Check> checksWith(long meeting, LocalTime end) {
        table.meetings.setTimes(meeting, ONE, end);
        return table.findings().stream().map(Finding::check).toList();
    }

    private void assertFound(String... messages) {
        assertThat(table.messages()).containsExactly(messages);
    }
}
