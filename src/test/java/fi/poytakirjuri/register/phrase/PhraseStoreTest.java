package fi.poytakirjuri.register.phrase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.poytakirjuri.language.Language;
import fi.poytakirjuri.language.Texts;
import fi.poytakirjuri.register.db.Database;
import fi.poytakirjuri.register.roster.NewRegister;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PhraseStoreTest {
    private Database database;
    private PhraseStore phrases;
    private long body;

    @BeforeEach
    void open(@TempDir Path folder) throws Exception {
        database = Database.create(folder.resolve("koe.poyta"), Clock.systemDefaultZone());
        body = new NewRegister(Texts.in(Language.FI)).begin(database, "Koepöytä", "", LocalDate.of(2026, 5, 20));
        phrases = new PhraseStore(database);
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void aNewRegisterHasTheUsualPhrasesInTheOrderOfAMeeting() {
        var all = phrases.of(body);
        assertThat(all.getFirst().text())
                .isEqualTo("Puheenjohtaja avasi kokouksen klo {klo} ja toivotti osallistujat tervetulleiksi.");
        assertThat(all).extracting(Phrase::category).isSorted().contains(PhraseCategory.values());
    }

    @Test
    void phrasesAreAddedChangedMovedAndRemovedEachAsOneStep() {
        long own = phrases.add(body, PhraseCategory.OTHER_MATTERS, " Kahvit  tarjosi\nliitto. ");
        phrases.move(own, -1);
        assertThat(others()).containsExactly("Kahvit  tarjosi liitto.", "Muita asioita ei ollut.");
        phrases.setText(own, "Kahvit tarjosi kaupunki.");
        phrases.remove(own);
        assertThat(others()).containsExactly("Muita asioita ei ollut.");
        database.undo();
        assertThat(others()).containsExactly("Kahvit tarjosi kaupunki.", "Muita asioita ei ollut.");
        assertThatThrownBy(() -> phrases.setText(own, " ")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theUsualOnesComeBackWithoutDoublingThoseThatAreThere() {
        int usual = phrases.of(body).size();
        phrases.remove(phrases.of(body).getFirst().id());
        phrases.addUsual(body);
        assertThat(phrases.of(body)).hasSize(usual);
    }

    private List<String> others() {
        return phrases.of(body).stream()
                .filter(p -> p.category() == PhraseCategory.OTHER_MATTERS)
                .map(Phrase::text)
                .toList();
    }
}
