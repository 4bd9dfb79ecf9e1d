package fi.poytakirjuri.ui.meeting.preview;

import static org.assertj.core.api.Assertions.assertThat;

import fi.poytakirjuri.document.layout.Mark;
import fi.poytakirjuri.document.layout.Pages;
import fi.poytakirjuri.document.paper.Audience;
import fi.poytakirjuri.document.paper.PaperPlace;
import fi.poytakirjuri.register.meeting.ItemText;
import fi.poytakirjuri.register.meeting.MeetingText;
import fi.poytakirjuri.ui.meeting.ModelTest;
import fi.poytakirjuri.ui.meeting.open.MeetingPaper;
import fi.poytakirjuri.ui.preview.Making;
import fi.poytakirjuri.ui.preview.PreviewModel;
import javafx.beans.property.SimpleBooleanProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MeetingPreviewTest extends ModelTest {
    private PreviewModel preview;
    private MeetingPreview model;
    private long item;

    @BeforeEach
    void openPreview() {
        item = room.stores.agendas().add(meeting, "Lausunto", null);
        settle();
        preview = new PreviewModel(room.background, room.papers.engine());
        model = new MeetingPreview(open, room.papers, preview);
        model.paperProperty().set(MeetingPaper.WRITTEN);
    }

    @Test
    void nothingIsLaidWhileThePageIsOutOfSight() {
        model.seen(false);
        settle();
        assertThat(preview.laid()).isEmpty();
    }

    @Test
    void wordsShowWhileTheyAreTypedAndTheRegisterKnowsNothingOfThem() {
        model.seen(true);
        var before = laid();
        model.typing(item, ItemText.DISCUSSION, "Todettiin, että järjestöt osallistuvat valmisteluun.");
        assertThat(letters(laid())).isGreaterThan(letters(before));
        assertThat(room.stores.agendas().items(meeting).getFirst().discussion()).isEmpty();
    }

    @Test
    void onceTheWordsAreSavedTheRegisterIsWhatShows() {
        model.seen(true);
        var empty = laid();
        model.typing(item, ItemText.DISCUSSION, "Todettiin.");
        room.stores.agendas().setText(item, ItemText.DISCUSSION, "Todettiin.");
        assertThat(letters(laid())).isGreaterThan(letters(empty));
        undo();
        assertThat(letters(laid())).isEqualTo(letters(empty));
    }

    @Test
    void charactersThatThePaperCannotShowAreTold() {
        model.seen(true);
        model.typing(item, ItemText.DISCUSSION, "Hyvä \uD83D\uDE00");
        assertThat(laid().missing()).hasSize(1);
    }

    @Test
    void anotherPaperAndAnotherReaderAreAChoice() {
        room.stores.meetings().setText(meeting, MeetingText.REMOTE_LINK, "https://esimerkki.fi/kokous");
        model.seen(true);
        var internal = laid();
        model.audienceProperty().set(Audience.PUBLIC);
        assertThat(letters(laid())).as("without the remote link").isLessThan(letters(internal));
        model.paperProperty().set(MeetingPaper.AGENDA);
        settle();
        assertThat(preview.laid().orElseThrow().made().fileName()).contains("esityslista");
    }

    @Test
    void theFieldThatHasTheFocusIsMarkedAndOneWithoutWordsByItsHeading() {
        var focus = new SimpleBooleanProperty();
        open.goTo(item);
        open.edited().follow(focus, () -> open.item().map(i -> new PaperPlace.OfItem(i.id(), ItemText.DECISION)));
        model.seen(true);
        settle();
        focus.set(true);
        assertThat(preview.markedOnPages())
                .singleElement()
                .satisfies(on -> assertThat(on.place()).endsWith("title"));
        model.typing(item, ItemText.DECISION, "Annetaan lausunto.");
        settle();
        assertThat(preview.markedOnPages())
                .singleElement()
                .satisfies(on -> assertThat(on.place()).endsWith("decision"));
    }

    @Test
    void aPaperThatCannotBeMadeIsToldAndTheNextOneShows() {
        model.seen(true);
        settle();
        preview.lay(new Making("broken", () -> {
            throw new IllegalStateException("broken on purpose");
        }));
        settle();
        assertThat(preview.unmadeProperty().get()).isTrue();
        model.typing(item, ItemText.DISCUSSION, "Todettiin.");
        settle();
        assertThat(preview.unmadeProperty().get()).isFalse();
    }

    private Pages laid() {
        settle();
        return preview.laid().orElseThrow().pages();
    }

    private static int letters(Pages pages) {
        return pages.pages().stream()
                .flatMap(p -> p.marks().stream())
                .mapToInt(m -> m instanceof Mark.Letters letters ? letters.glyphs().length : 0)
                .sum();
    }
}
