package fi.poytakirjuri.ui.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import fi.poytakirjuri.register.choice.DocumentKind;
import fi.poytakirjuri.register.meeting.AgendaItem;
import fi.poytakirjuri.register.meeting.MeetingNumber;
import fi.poytakirjuri.ui.SampleRoomTest;
import fi.poytakirjuri.ui.kit.Place;
import java.util.List;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DocumentKindTest extends SampleRoomTest {
    private long meeting;

    @BeforeEach
    void openDetails() {
        meeting = room.stores
                .meetings()
                .find(body, new MeetingNumber(7, 2026))
                .orElseThrow()
                .id();
        show(onScreen(() -> room.screen(body)));
        goTo(Place.meeting(meeting));
        press(KeyCode.CONTROL, KeyCode.DIGIT1);
        settle();
    }

    @Test
    void anotherKindKeepsEveryWordIsToldAndCanBeUndone() {
        var before = items();
        choose(DocumentKind.MINUTES);
        assertThat(kind()).isEqualTo(DocumentKind.MINUTES);
        assertThat(tab()).isEqualTo("Pöytäkirja");
        assertThat(room.tools.toasts().newestProperty().get().words()).contains("Pöytäkirja", "on tallessa");
        choose(DocumentKind.HANDOUT);
        assertThat(tab()).isEqualTo("Keskustelupohja");
        assertThat(items()).isEqualTo(before);
        onScreen(
                () -> room.tools.toasts().newestProperty().get().action().then().run());
        settle();
        assertThat(kind()).isEqualTo(DocumentKind.MINUTES);
        assertThat(tab()).isEqualTo("Pöytäkirja");
    }

    @Test
    void theUsualNumberingIsToldWhereItIsNotInUse() {
        assertThat(lookup("#usual-style").isVisible()).isFalse();
        choose(DocumentKind.MINUTES);
        assertThat(lookup("#usual-style").isVisible()).isTrue();
        assertThat(((Label) lookup("#usual-style")).getText()).contains("1\u00a0§");
    }

    private void choose(DocumentKind kind) {
        onScreen(() -> {
            @SuppressWarnings("unchecked")
            var box = (ComboBox<DocumentKind>) stage.getScene().getRoot().lookup("#document-kind");
            box.setValue(kind);
        });
        settle();
    }

    private DocumentKind kind() {
        return room.stores.meetings().find(meeting).orElseThrow().documentKind();
    }

    private List<AgendaItem> items() {
        return room.stores.agendas().items(meeting);
    }

    private String tab() {
        return ((ToggleButton) lookup("#view-MINUTES")).getText();
    }
}
