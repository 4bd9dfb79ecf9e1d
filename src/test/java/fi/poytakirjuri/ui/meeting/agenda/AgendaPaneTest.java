package fi.poytakirjuri.ui.meeting.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import fi.poytakirjuri.register.meeting.AgendaItem;
import fi.poytakirjuri.register.meeting.NewMeeting;
import fi.poytakirjuri.ui.SampleRoomTest;
import fi.poytakirjuri.ui.kit.Place;
import java.nio.file.Files;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AgendaPaneTest extends SampleRoomTest {
    private long meeting;
    private long next;

    @BeforeEach
    void openAnEmptyAgenda() {
        meeting = add(LocalDate.of(2027, 1, 19));
        next = add(LocalDate.of(2027, 3, 9));
        show(onScreen(() -> room.screen(body)));
        goTo(Place.meeting(meeting));
    }

    /// A whole agenda: from a template to its own matter, an idea beside it, one matter sent on, all by keys and
    /// clicks.
    @Test
    void anAgendaIsMadeFromATemplateAndItsMattersComeAndGo() {
        onScreen(() -> stage.getScene().getRoot().lookup("#agenda-empty").lookupAll(".button").stream()
                .map(Button.class::cast)
                .filter(b -> b.getText().equals("Tavallinen kokous"))
                .forEach(Button::fire));
        settle();
        assertThat(titles().get(1)).startsWith("Edellisen kokouksen muistio (8/2026) ja avoimet toimenpiteet (");
        assertThat(((TextField) lookup("#item-title")).getText()).isEqualTo("Käsiteltävä asia");
        robot.write("Hyvinvointikertomus");
        click("#add-item");
        robot.write("Avustukset");
        press(KeyCode.ENTER);
        settle();
        assertThat(titles())
                .contains("Hyvinvointikertomus")
                .endsWith("Avustukset", "Seuraava kokous ja kokouksen päättäminen");

        press(KeyCode.CONTROL, KeyCode.D);
        settle();
        assertThat(titles()).doesNotContain("Avustukset");
        assertThat(room.stores.agendas().items(next))
                .extracting(AgendaItem::title)
                .containsExactly("Avustukset");

        click("#agenda-bring");
        robot.write("Messut");
        press(KeyCode.ENTER);
        settle();
        assertThat(room.stores.agenda().ideas().all(body)).hasSize(1);
        press(KeyCode.ESCAPE);
        settle();
        assertThat(lookup("#bring-drawer").isVisible()).isFalse();

        assertThat(((Label) lookup("#agenda-over")).getText()).isEqualTo("aikaa jää 10 min");
        click("#agenda-fit");
        assertThat(((Label) lookup("#agenda-sum")).getText()).startsWith("120/120 min, päättyy");
    }

    @Test
    void theMarkTellsWhereADragLandsAndAFileBecomesTheItemsAttachment() throws Exception {
        long first = room.stores.agendas().add(meeting, "Avaus", null);
        long second = room.stores.agendas().add(meeting, "Lausunto", null);
        settle();
        var table = (AgendaTable) lookup("#agenda-table");
        var mark = (DropMark) lookup("#drop-mark");
        var row = onScreen(() -> table.rowOf(first)).orElseThrow();
        var spot = onScreen(() -> table.drag().hover(List.of(second), row, 0.5)).orElseThrow();
        assertThat(onScreen(mark::told)).isEqualTo("Kohdan 1 alakohdaksi");
        onScreen(() -> table.drag().hover(List.of(second), row, 0.1));
        assertThat(onScreen(mark::told)).isEqualTo("Omaksi kohdakseen");
        assertThat(onScreen(() -> table.drag().hover(List.of(first), row, 0.5))).isEmpty();
        assertThat(onScreen(mark::told)).isEmpty();
        assertThat(spot.target()).isEqualTo(first);

        var file = Files.writeString(files.resolve("luonnos.txt"), "Luonnos");
        onScreen(() -> ((AgendaPane) stage.getScene().getRoot().lookup("#agenda")).attach(second, List.of(file)));
        settle();
        assertThat(room.stores.attachments().ofMeeting(meeting))
                .singleElement()
                .satisfies(a -> assertThat(a.itemId()).isEqualTo(second));
    }

    private long add(LocalDate date) {
        return room.stores
                .meetings()
                .add(new NewMeeting(
                        body, "", date, LocalTime.of(13, 0), LocalTime.of(15, 0), "", null, null, null, "", ""));
    }

    private List<String> titles() {
        return room.stores.agendas().items(meeting).stream()
                .map(AgendaItem::title)
                .toList();
    }
}
