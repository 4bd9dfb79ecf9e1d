package fi.poytakirjuri.register.invitation;

import static org.assertj.core.api.Assertions.assertThat;

import fi.poytakirjuri.document.paper.meeting.SampleMinutes;
import fi.poytakirjuri.register.choice.Capacity;
import fi.poytakirjuri.register.db.Database;
import fi.poytakirjuri.register.meeting.AttendanceStore;
import fi.poytakirjuri.register.meeting.Meeting;
import fi.poytakirjuri.register.roster.Member;
import fi.poytakirjuri.register.roster.PersonField;
import fi.poytakirjuri.register.roster.PersonStore;
import fi.poytakirjuri.register.roster.RosterStore;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InviteesTest {
    private SampleMinutes sample;
    private Database database;
    private Invitees invitees;

    @BeforeEach
    void makeTheSample(@TempDir Path temp) throws Exception {
        sample = new SampleMinutes(temp);
        database = sample.database();
        invitees = new Invitees(database);
    }

    @AfterEach
    void close() {
        sample.close();
    }

    @Test
    void theTableOfTheMeetingsDayIsInvitedButNotTheSecretary() {
        for (var number : new String[] {"1/2026", "8/2026", "1/2025"}) {
            var meeting = meeting(number);
            var members = new RosterStore(database)
                    .roster(meeting.bodyId(), meeting.date()).members().stream()
                            .filter(member ->
                                    !Long.valueOf(member.person().id()).equals(meeting.secretaryId()))
                            .map(Member::person)
                            .toList();
            assertThat(invitees.of(meeting))
                    .extracting(Invitee::name)
                    .containsAll(members.stream().map(p -> p.name()).toList())
                    .doesNotHaveDuplicates();
            assertThat(invitees.of(meeting)).extracting(Invitee::name).doesNotContain(secretary(meeting));
        }
        assertThat(invitees.of(meeting("1/2025"))).isNotEqualTo(invitees.of(meeting("8/2026")));
    }

    @Test
    void expertsAndGuestsAreInvitedAndWhoHasNoAddressIsTold() {
        var meeting = meeting("8/2026");
        var persons = new PersonStore(database);
        var attendance = new AttendanceStore(database, new RosterStore(database), persons);
        var expert = persons.add("Aatos", "Asiantuntija", "Testiliitto", "");
        persons.change(expert, PersonField.EMAIL, "aatos@example.org");
        attendance.addPerson(meeting, expert, Capacity.EXPERT);
        attendance.addOutsider(meeting, "Ville Vieras", "Naapurikunta", Capacity.PARTICIPANT);
        var all = invitees.of(meeting);
        assertThat(all)
                .contains(
                        new Invitee("Aatos Asiantuntija", "Testiliitto", "aatos@example.org"),
                        new Invitee("Ville Vieras", "Naapurikunta", ""));
        assertThat(all.getLast().address()).isEmpty();
    }

    @Test
    void theNamedRepresentativesCommentOnTheAgenda() {
        var meeting = meeting("8/2026");
        var named = new RosterStore(database)
                .roster(meeting.bodyId(), meeting.date()).members().stream()
                        .filter(member -> member.seat().role().isNamed())
                        .map(member -> member.person().name())
                        .toList();
        assertThat(named).isNotEmpty();
        assertThat(invitees.commenters(meeting)).extracting(Invitee::name).containsExactlyElementsOf(named);
        assertThat(invitees.sender(meeting))
                .hasValueSatisfying(sender -> assertThat(sender.name()).isEqualTo(secretary(meeting)));
    }

    private String secretary(Meeting meeting) {
        return new PersonStore(database)
                .person(meeting.secretaryId())
                .orElseThrow()
                .name();
    }

    private Meeting meeting(String number) {
        return sample.of(number).meeting();
    }
}
