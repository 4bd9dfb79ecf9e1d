package fi.poytakirjuri.ui.meeting.preview;

import static org.assertj.core.api.Assertions.assertThat;

import fi.poytakirjuri.document.layout.Mark;
import fi.poytakirjuri.document.layout.Pages;
import fi.poytakirjuri.register.meeting.ItemText;
import fi.poytakirjuri.ui.meeting.ModelTest;
import fi.poytakirjuri.ui.meeting.open.PaperSide;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PreviewModelTest extends ModelTest {
    private PreviewModel model;
    private long item;

    @BeforeEach
    void openPreview() {
        item = room.stores.agendas().add(meeting, "Lausunto", null);
        settle();
        model = new PreviewModel(open, room.background, room.papers);
    }

    @Test
    void nothingIsLaidWhileThePageIsOutOfSight() {
        model.show(PaperSide.MINUTES, false);
        settle();
        assertThat(model.pagesProperty().get()).isNull();
    }

    @Test
    void wordsShowWhileTheyAreTypedAndTheRegisterKnowsNothingOfThem() {
        model.show(PaperSide.MINUTES, true);
        settle();
        var before = pages();
        model.typing(item, ItemText.DISCUSSION, "Todettiin, että järjestöt osallistuvat valmisteluun.");
        settle();
        assertThat(marks(pages())).isGreaterThan(marks(before));
        assertThat(room.stores.agendas().items(meeting).getFirst().discussion()).isEmpty();
    }

    @Test
    void onceTheWordsAreSavedTheRegisterIsWhatShows() {
        model.show(PaperSide.MINUTES, true);
        var empty = laid();
        model.typing(item, ItemText.DISCUSSION, "Todettiin.");
        room.stores.agendas().setText(item, ItemText.DISCUSSION, "Todettiin.");
        settle();
        assertThat(marks(pages())).isGreaterThan(marks(empty));
        undo();
        assertThat(marks(pages())).isEqualTo(marks(empty));
    }

    @Test
    void charactersThatThePaperCannotShowAreTold() {
        model.show(PaperSide.MINUTES, true);
        model.typing(item, ItemText.DISCUSSION, "Hyvä \uD83D\uDE00");
        settle();
        assertThat(model.missing()).hasSize(1);
    }

    @Test
    void theItemIsFoundOnItsPageAndThePagesItemByAClick() {
        model.show(PaperSide.MINUTES, true);
        var place = laid().where(PreviewModel.place(item)).orElseThrow();
        assertThat(pages().placeAt(
                                place.page(),
                                place.area().getMinX() + 1,
                                place.area().getMinY() + 1)
                        .flatMap(PreviewModel::itemAt))
                .hasValue(item);
    }

    private Pages laid() {
        settle();
        return pages();
    }

    private Pages pages() {
        return model.pagesProperty().get();
    }

    private static int marks(Pages pages) {
        return pages.pages().stream()
                .flatMap(p -> p.marks().stream())
                .mapToInt(m -> m instanceof Mark.Letters letters ? letters.glyphs().length : 0)
                .sum();
    }
}
