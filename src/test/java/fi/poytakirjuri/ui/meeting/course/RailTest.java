package fi.poytakirjuri.ui.meeting.course;

import static org.assertj.core.api.Assertions.assertThat;

import fi.poytakirjuri.register.choice.MeetingState;
import fi.poytakirjuri.register.meeting.ItemText;
import fi.poytakirjuri.register.meeting.Meeting;
import fi.poytakirjuri.register.meeting.MeetingNumber;
import fi.poytakirjuri.ui.SampleRoomTest;
import fi.poytakirjuri.ui.kit.Place;
import java.util.stream.Collectors;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Pane;
import org.junit.jupiter.api.Test;

class RailTest extends SampleRoomTest {
    private long meeting;

    /// Held on 29.9.2026, and the next one is planned for 8.12.2026.
    private void open(int number) {
        meeting = find(number).id();
        show(onScreen(() -> room.screen(body)));
        goTo(Place.meeting(meeting));
        settle();
    }

    @Test
    void aHeldMeetingIsFinalisedCorrectedComparedAndApproved() {
        open(7);
        assertThat(nextStep()).isEqualTo("Tarkista ja viimeistele");
        click("#next-step");
        click("#finalise");
        assertThat(find(7).state()).isEqualTo(MeetingState.FINALISED);
        assertThat(bar()).contains("Muistio on viimeistelty 20.11.2026 (versio 1).");
        assertThat(((TextArea) lookup("#write-DECISION")).isEditable()).isFalse();

        assertThat(nextStep()).isEqualTo("Vie seuraavaan kokoukseen hyväksyttäväksi");
        click("#next-step");
        assertThat(nextStep()).isEqualTo("Kirjaa hyväksyminen");

        click("#step-FINALISED");
        press(KeyCode.ESCAPE);
        click("#step-HELD");
        onScreen(() -> ((Button) button("#step-panel", "Korjaa")).fire());
        settle();
        type("#correct-panel-reason", "päätöksen sanamuoto");
        click("#correct-panel-do");
        assertThat(bar()).contains("Korjattavana, seuraavaksi versio 2: päätöksen sanamuoto");
        assertThat(((TextArea) lookup("#write-DECISION")).isEditable()).isTrue();
        long item = room.stores.agendas().items(meeting).getFirst().id();
        onScreen(() -> room.background
                .register(() -> room.stores.agendas().setText(item, ItemText.DECISION, "Sovittiin toisin."))
                .start());
        settle();
        click("#next-step");
        click("#finalise");
        assertThat(bar()).contains("(versio 2)");

        onScreen(() -> ((Hyperlink) button("#lock-bar", "Versiot")).fire());
        settle();
        assertThat(told("#versions")).contains("Versio 2", "Korjattu: päätöksen sanamuoto", "on se, mikä");
        assertThat(lookup("#differences").lookupAll(".difference-added")).isNotEmpty();
        press(KeyCode.ESCAPE);

        click("#next-step");
        click("#approve");
        assertThat(find(7).state()).isEqualTo(MeetingState.APPROVED);
        assertThat(find(7).approvalWords()).isEqualTo("muutoksitta");
        assertThat(nextStep()).isEqualTo("Julkaise");
        click("#next-step");
        click("#mark-published");
        assertThat(find(7).state()).isEqualTo(MeetingState.PUBLISHED);
        assertThat(lookup("#next-step").isVisible()).isFalse();
    }

    @Test
    void aFaultOfTheChecklistIsOneStepAwayOrAcceptedWithAReason() {
        open(7);
        long item = room.stores.agendas().items(meeting).getFirst().id();
        onScreen(() -> room.background
                .register(() -> room.stores.agendas().setText(item, ItemText.DISCUSSION, "Ks. liite 9."))
                .start());
        settle();
        click("#next-step");
        assertThat(told("#checklist")).contains("Liite 9 puuttuu.");
        onScreen(() -> ((Button) button("#checklist", "Hyväksy…")).fire());
        type("#accept-reason", "tulee myöhemmin");
        onScreen(() -> ((Button) button("#checklist", "Hyväksy")).fire());
        settle();
        assertThat(told("#checklist")).contains("Kaikki on kunnossa.", "Liite 9 puuttuu. Syy: tulee myöhemmin");
    }

    @Test
    void aCancelledMeetingKeepsItsNumberAndComesBack() {
        open(8);
        onScreen(() -> {
            var more = (MenuButton) stage.getScene().lookup("#rail-more");
            more.getItems().stream()
                    .filter(item -> item.getText().startsWith("Peru kokous"))
                    .findFirst()
                    .orElseThrow()
                    .fire();
        });
        settle();
        type("#cancel-panel-reason", "esteitä");
        click("#cancel-panel-do");
        assertThat(find(8).state()).isEqualTo(MeetingState.CANCELLED);
        assertThat(bar()).contains("Kokous on peruttu. Syy: esteitä");
        onScreen(() -> ((Hyperlink) button("#lock-bar", "Palauta kokous")).fire());
        settle();
        assertThat(find(8).state()).isEqualTo(MeetingState.AGENDA);
    }

    private Meeting find(int number) {
        return room.stores
                .meetings()
                .find(body, new MeetingNumber(number, 2026))
                .orElseThrow();
    }

    /// The field has the focus by itself.
    private void type(String selector, String words) {
        var field = (TextField) lookup(selector);
        assertThat(field.isFocused()).isTrue();
        onScreen(() -> field.setText(words));
    }

    private String nextStep() {
        return ((Button) lookup("#next-step")).getText();
    }

    private String bar() {
        return told("#lock-bar");
    }

    private String told(String selector) {
        return onScreen(() -> labels((Parent) lookup(selector)));
    }

    private static String labels(Parent parent) {
        return parent.lookupAll("*").stream()
                .filter(Labeled.class::isInstance)
                .map(node -> ((Labeled) node).getText())
                .collect(Collectors.joining("\n"));
    }

    private Labeled button(String selector, String words) {
        return ((Pane) stage.getScene().lookup(selector))
                .lookupAll("*").stream()
                        .filter(Labeled.class::isInstance)
                        .map(Labeled.class::cast)
                        .filter(labeled -> words.equals(labeled.getText()))
                        .findFirst()
                        .orElseThrow();
    }
}
