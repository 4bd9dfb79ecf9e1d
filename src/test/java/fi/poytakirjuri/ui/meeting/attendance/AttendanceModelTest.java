package fi.poytakirjuri.ui.meeting.attendance;

import static org.assertj.core.api.Assertions.assertThat;

import fi.poytakirjuri.register.choice.Capacity;
import fi.poytakirjuri.register.choice.Movement;
import fi.poytakirjuri.register.choice.Presence;
import fi.poytakirjuri.register.meeting.Attendee;
import fi.poytakirjuri.ui.meeting.ModelTest;
import fi.poytakirjuri.ui.meeting.open.Named;
import java.time.LocalTime;
import java.util.ArrayList;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AttendanceModelTest extends ModelTest {
    private AttendanceModel model;

    @BeforeEach
    void openAttendance() {
        model = new AttendanceModel(open, room.stores.attendance(), room.tools.clock());
    }

    @Test
    void aMarkGoesThroughAllAndComesBackToNone() {
        var marks = new ArrayList<Presence>();
        for (int i = 0; i < 5; i++) {
            model.cycle(member(0));
            settle();
            marks.add(member(0).presence());
        }
        assertThat(marks).containsExactly(Presence.PRESENT, Presence.REMOTE, Presence.APOLOGY, Presence.ABSENT, null);
    }

    @Test
    void quickPressesAllCountThoughTheScreenHasNotCaughtUp() {
        var asShown = member(0);
        for (int i = 0; i < 3; i++) model.cycle(asShown);
        settle();
        assertThat(member(0).presence()).isEqualTo(Presence.APOLOGY);
    }

    @Test
    void theRestIsMarkedPresentAndNoMarkIsOverwritten() {
        model.mark(member(0), Presence.APOLOGY);
        settle();
        model.markRest();
        settle();
        assertThat(model.count(Presence.PRESENT)).isEqualTo(1);
        assertThat(model.count(Presence.APOLOGY)).isEqualTo(1);
        assertThat(model.unmarked()).isZero();
        undo();
        assertThat(model.unmarked()).isEqualTo(1);
    }

    @Test
    void aDepartureIsStampedWithTheClockAndTheItemAndCanBeCorrected() {
        long item = room.stores.agendas().add(meeting, "Lausunto", null);
        settle();
        open.goTo(item);
        model.move(member(0), Movement.LEFT);
        settle();
        var moving = member(0).movements().getFirst();
        assertThat(moving.time()).isEqualTo(LocalTime.of(13, 30));
        assertThat(moving.itemId()).isEqualTo(item);
        assertThat(member(0).presence()).as("who leaves was there").isEqualTo(Presence.PRESENT);
        model.setTime(moving, "14.05");
        settle();
        assertThat(member(0).movements().getFirst().time()).isEqualTo(LocalTime.of(14, 5));
    }

    @Test
    void whoLeavesAsDisqualifiedIsMarkedSoAndItCanBeUndone() {
        model.move(member(0), Movement.LEFT);
        settle();
        assertThat(member(0).movements().getFirst().isRecused()).isFalse();
        model.setRecused(member(0).movements().getFirst(), true);
        settle();
        assertThat(member(0).movements().getFirst().isRecused()).isTrue();
        undo();
        assertThat(member(0).movements().getFirst().isRecused()).isFalse();
    }

    @Test
    void aGuestIsAddedByNameAndOrganisationAndNeverCountedAsAMember() {
        model.add("Sini Purovuo, Harjuveden kaupunki", Capacity.EXPERT);
        settle();
        assertThat(model.others()).isEqualTo(1);
        assertThat(model.count(Presence.PRESENT)).isZero();
        assertThat(model.peopleProperty().get().getLast())
                .returns("Sini Purovuo", Attendee::name)
                .returns("Harjuveden kaupunki", Attendee::organisation);
    }

    @Test
    void aMemberCannotBeAddedAgainAsAGuest() {
        var member = member(0);
        var named = new Named(Named.Kind.PERSON, member.personId(), member.name(), "");
        assertThat(model.add(named, Capacity.EXPERT)).isFalse();
    }

    private Attendee member(int at) {
        return model.peopleProperty().get().get(at);
    }
}
