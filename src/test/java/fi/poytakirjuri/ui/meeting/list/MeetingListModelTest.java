package fi.poytakirjuri.ui.meeting.list;

import static org.assertj.core.api.Assertions.assertThat;

import fi.poytakirjuri.register.choice.MeetingState;
import fi.poytakirjuri.register.db.Label;
import fi.poytakirjuri.register.meeting.NewMeeting;
import fi.poytakirjuri.ui.meeting.ModelTest;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MeetingListModelTest extends ModelTest {
    private MeetingListModel model;

    @BeforeEach
    void openList() {
        model = new MeetingListModel(room.stores, body, room.tools);
        settle();
    }

    @Test
    void yearsStandLatestFirstEachWithItsMeetings() {
        add(LocalDate.of(2025, 3, 4), "Kevätkokous");
        add(LocalDate.of(2026, 9, 1), "Syyskokous");
        settle();
        assertThat(told())
                .containsExactly("2026: 2", "2/2026 Syyskokous", "1/2026 Kokous", "2025: 1", "1/2025 Kevätkokous");
    }

    @Test
    void aCancelledMeetingIsNotCountedInTheYear() {
        room.stores.meetings().setState(meeting, MeetingState.CANCELLED);
        settle();
        assertThat(told()).containsExactly("2026: 0", "1/2026 Kokous");
    }

    @Test
    void everyWordOfTheFilterMustBeSomewhereInTheRow() {
        add(LocalDate.of(2025, 3, 4), "Kevätkokous");
        settle();
        model.filterProperty().set("kevät tiistai");
        assertThat(told()).containsExactly("2025: 1", "1/2025 Kevätkokous");
        model.filterProperty().set("kevät maanantai");
        assertThat(told()).isEmpty();
    }

    @Test
    void aRemovedMeetingComesBackWithItsAgenda() {
        room.stores.agendas().add(meeting, "Avaus", null);
        settle();
        model.remove(room.stores.meetings().find(meeting).orElseThrow());
        settle();
        assertThat(told()).isEmpty();
        undo();
        assertThat(told()).containsExactly("2026: 1", "1/2026 Kokous");
        assertThat(room.stores.agendas().items(meeting)).hasSize(1);
    }

    @Test
    void thirtyYearsOfMeetingsAreAllThere() {
        room.database.change(Label.of("undo.meeting.add"), _ -> {
            for (int year = 1990; year < 2020; year++)
                for (int month = 1; month <= 12; month++) add(LocalDate.of(year, month, 5), "Kokous");
        });
        settle();
        assertThat(model.rowsProperty().get()).hasSize(30 * 13 + 2);
    }

    private void add(LocalDate date, String title) {
        room.stores.meetings().add(new NewMeeting(body, title, date, null, null, "", null, null, null, "", ""));
    }

    private List<String> told() {
        return model.rowsProperty().get().stream()
                .map(row -> switch (row) {
                    case MeetingRow.Year year -> year.year() + ": " + year.meetings();
                    case MeetingRow.Line line ->
                        line.meeting().writtenNumber() + " " + line.meeting().title();
                })
                .toList();
    }
}
