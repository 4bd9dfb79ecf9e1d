package fi.poytakirjuri.ui.meeting.year;

import static org.assertj.core.api.Assertions.assertThat;

import fi.poytakirjuri.register.meeting.Meeting;
import fi.poytakirjuri.ui.SampleRoomTest;
import fi.poytakirjuri.ui.kit.Place;
import java.time.LocalDate;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Pane;
import org.junit.jupiter.api.Test;

/// 20.11.2026: of the sample year only 8/2026, on 8.12., is still to come.
class YearScreenTest extends SampleRoomTest {
    @Test
    void aYearIsPlannedByKeyboardMadeAndMovedByMouse() {
        show(onScreen(() -> room.screen(body)));
        goTo(Place.meetings());
        click("#front-year");
        assertThat(label("#year-meter")).isEqualTo("8 / 6–12 kokousta");
        click("#year-later");
        assertThat(label("#year-title")).isEqualTo("Vuosikello 2027");
        click("#plan-begin");
        onScreen(() -> ((TextField) lookup("#plan-count")).setText("8"));
        assertThat(chips()).hasSize(8).allMatch(words -> words.startsWith("ti "));

        var first = chips().getFirst();
        onScreen(() -> proposals().getChildren().getFirst().requestFocus());
        robot.press(KeyCode.ALT).press(KeyCode.RIGHT).release(KeyCode.RIGHT).release(KeyCode.ALT);
        assertThat(chips().getFirst()).startsWith("ke ").isNotEqualTo(first);
        press(KeyCode.DELETE);
        assertThat(chips()).hasSize(7);
        click("#plan-make");
        assertThat(of(2027)).hasSize(7).extracting(Meeting::writtenNumber).contains("1/2027", "7/2027");
        assertThat(label("#year-meter")).isEqualTo("7 / 6–12 kokousta");

        var meeting = of(2027).getFirst();
        var there = meeting.date().plusDays(2);
        robot.drag("#day-" + meeting.date()).dropTo("#day-" + there);
        settle();
        assertThat(of(2027).getFirst().date()).isEqualTo(there);
        assertThat(of(2027).getFirst().timetable().start())
                .isEqualTo(meeting.timetable().start());
        robot.press(KeyCode.ALT).press(KeyCode.DOWN).release(KeyCode.DOWN).release(KeyCode.ALT);
        settle();
        assertThat(of(2027).getFirst().date()).isEqualTo(there.plusWeeks(1));
        assertThat(lookup("#day-" + there.plusWeeks(1)).isFocused()).isTrue();
        assertThat(spoken(there.plusWeeks(1))).contains("kokous 1/2027", "Suunniteltu");

        onScreen(() -> room.tools.undo().undo());
        onScreen(() -> room.tools.undo().undo());
        settle();
        assertThat(of(2027).getFirst().date()).isEqualTo(meeting.date());
        click("#year-files");
        assertThat(made())
                .containsExactly(
                        "kumppanuuspoyta_kokousaikataulu_2027.ics", "kumppanuuspoyta_kokousaikataulu_2027.pdf");

        onScreen(() -> room.tools.undo().undo());
        settle();
        assertThat(of(2027)).isEmpty();
        assertThat(onScreen(() -> lookup("#year-none").isVisible())).isTrue();
    }

    private List<Meeting> of(int year) {
        return room.stores.meetings().all(body).reversed().stream()
                .filter(meeting -> meeting.date().getYear() == year)
                .toList();
    }

    private Pane proposals() {
        return (Pane) lookup("#proposals");
    }

    private List<String> chips() {
        return onScreen(() -> proposals().getChildren().stream()
                .map(chip -> ((Button) chip).getText())
                .toList());
    }

    private String spoken(LocalDate day) {
        return onScreen(() -> lookup("#day-" + day).getAccessibleText());
    }

    private String label(String selector) {
        return onScreen(() -> ((Label) lookup(selector)).getText());
    }
}
