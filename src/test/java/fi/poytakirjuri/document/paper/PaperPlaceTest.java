package fi.poytakirjuri.document.paper;

import static org.assertj.core.api.Assertions.assertThat;

import fi.poytakirjuri.register.meeting.ItemText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class PaperPlaceTest {
    @ParameterizedTest
    @EnumSource
    void theFieldOfAnItemIsFoundAgain(ItemText text) {
        var place = new PaperPlace.OfItem(12, text);
        assertThat(PaperPlace.read(place.written())).contains(place);
    }

    @ParameterizedTest
    @EnumSource
    void thePartOfAMeetingIsFoundAgain(PaperPlace.Part part) {
        var place = new PaperPlace.OfMeeting(part);
        assertThat(PaperPlace.read(place.written())).contains(place);
    }

    @Test
    void actionsAreFoundAgain() {
        assertThat(new PaperPlace.OfItem(12, ItemText.DECISION).written()).isEqualTo("item:12:decision");
        assertThat(PaperPlace.read("actions:12")).contains(new PaperPlace.OfActions(12));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "item:x:decision", "item:12:runo", "item:12", "meeting:", "actions:", "muu:1"})
    void thePlacesOfOtherPapersAreNotOurs(String written) {
        assertThat(PaperPlace.read(written)).isEmpty();
    }
}
