package fi.poytakirjuri.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import fi.poytakirjuri.register.phrase.Phrase;
import fi.poytakirjuri.register.phrase.PhraseCategory;
import fi.poytakirjuri.register.phrase.PhraseStore;
import fi.poytakirjuri.ui.meeting.ModelTest;
import java.util.List;
import org.junit.jupiter.api.Test;

class PhrasesModelTest extends ModelTest {
    @Test
    void aPhraseIsAddedOrderedAndRemovedAndComesBack() {
        var model = new PhrasesModel(new PhraseStore(room.database), body, room.tools);
        model.add(PhraseCategory.OTHER_MATTERS, "Kahvit tarjosi liitto.");
        model.add(PhraseCategory.OTHER_MATTERS, " ");
        settle();
        assertThat(others(model)).containsExactly("Muita asioita ei ollut.", "Kahvit tarjosi liitto.");
        model.move(
                model.phrasesProperty().get().stream()
                        .filter(p -> p.text().startsWith("Kahvit"))
                        .findFirst()
                        .orElseThrow(),
                -1);
        settle();
        assertThat(others(model)).containsExactly("Kahvit tarjosi liitto.", "Muita asioita ei ollut.");
        model.remove(model.phrasesProperty().get().stream()
                .filter(p -> p.text().startsWith("Muita"))
                .findFirst()
                .orElseThrow());
        settle();
        assertThat(others(model)).containsExactly("Kahvit tarjosi liitto.");
        model.addUsual();
        settle();
        assertThat(others(model)).containsExactly("Kahvit tarjosi liitto.", "Muita asioita ei ollut.");
        undo();
        assertThat(others(model)).containsExactly("Kahvit tarjosi liitto.");
    }

    private static List<String> others(PhrasesModel model) {
        return model.phrasesProperty().get().stream()
                .filter(p -> p.category() == PhraseCategory.OTHER_MATTERS)
                .map(Phrase::text)
                .toList();
    }
}
