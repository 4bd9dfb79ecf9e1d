package fi.poytakirjuri.ui.meeting.list;

import static org.assertj.core.api.Assertions.assertThat;

import fi.poytakirjuri.register.choice.OfficeKind;
import fi.poytakirjuri.register.meeting.Meeting;
import fi.poytakirjuri.ui.meeting.ModelTest;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class NewMeetingModelTest extends ModelTest {
    private NewMeetingModel model;

    @BeforeEach
    void make() {
        model = new NewMeetingModel(room.stores, body, room.tools);
    }

    @Test
    void theNextMeetingIsGuessedFromTheLatest() {
        var guessed = suggested();
        assertThat(guessed.date()).isEqualTo(TODAY.plusWeeks(4));
        assertThat(guessed.start()).isEqualTo(LocalTime.of(13, 0));
        assertThat(guessed.place()).isEqualTo("Koivu");
        assertThat(guessed.title()).isEqualTo("Kokous");
    }

    @Test
    void theFirstMeetingIsNamedAfterTheTable() {
        room.stores.meetings().remove(meeting);
        settle();
        assertThat(suggested().title()).isEqualTo("Koepöydän kokous");
    }

    @Test
    void whoeverHoldsAnOfficeOnTheDayHoldsItInTheMeeting() {
        long chair = room.stores.persons().contacts(TODAY).getFirst().person().id();
        room.stores.offices().give(body, OfficeKind.CHAIR, chair, TODAY, null);
        var added = add("2.6.", "13", "1430");
        assertThat(added.date()).isEqualTo(LocalDate.of(2026, 6, 2));
        assertThat(added.timetable().end()).isEqualTo(LocalTime.of(14, 30));
        assertThat(added.chairId()).isEqualTo(chair);
        assertThat(added.secretaryId()).isNull();
        assertThat(added.writtenNumber()).isEqualTo("2/2026");
    }

    @Test
    void whatCannotBeReadIsTold() {
        assertThat(model.dateProblem("pian")).isPresent();
        assertThat(model.dateProblem("ti")).isEmpty();
        assertThat(model.timeProblem("25")).isPresent();
        assertThat(model.timeProblem("")).isEmpty();
    }

    private Meeting add(String date, String start, String end) {
        var ids = new ArrayList<Long>();
        model.add(new NewMeetingModel.Typing("Kokous", date, start, end, ""), ids::add);
        settle();
        return room.stores.meetings().find(ids.getFirst()).orElseThrow();
    }

    private NewMeetingModel.Suggestion suggested() {
        var told = new ArrayList<NewMeetingModel.Suggestion>();
        model.suggest(told::add);
        settle();
        return told.getFirst();
    }
}
