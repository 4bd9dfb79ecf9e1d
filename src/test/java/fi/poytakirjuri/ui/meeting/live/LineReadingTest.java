package fi.poytakirjuri.ui.meeting.live;

import static org.assertj.core.api.Assertions.assertThat;

import fi.poytakirjuri.language.Language;
import fi.poytakirjuri.language.Texts;
import fi.poytakirjuri.register.action.Owner;
import fi.poytakirjuri.register.live.EntryKind;
import fi.poytakirjuri.register.live.Noting;
import fi.poytakirjuri.ui.meeting.open.Directory;
import fi.poytakirjuri.ui.meeting.open.Named;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LineReadingTest {
    private static final Owner RITVA = Owner.person(1, "Ritva Mäenpää");
    private static final Owner OLLI = Owner.person(2, "Olli Rautavuori");
    private static final Owner VILLAGES = Owner.sector(4, "Asukas- ja kylätoiminta");

    private final Directory directory = new Directory(List.of(
            new Named(Named.Kind.PERSON, 1L, "Ritva Mäenpää", ""),
            new Named(Named.Kind.PERSON, 2L, "Olli Rautavuori", ""),
            new Named(Named.Kind.PERSON, 3L, "Olli Muu", ""),
            new Named(Named.Kind.SECTOR, 4L, "Asukas- ja kylätoiminta", ""),
            new Named(Named.Kind.EVERYONE, null, "kaikki", "")));
    private final LineReading reading =
            new LineReading(directory, new Noting(Texts.in(Language.FI)), LocalDate.of(2026, 4, 21));

    @ParameterizedTest
    @CsvSource({
        "p annetaan lausunto,DECISION,Annetaan lausunto",
        "k aika on lyhyt,DISCUSSION,Aika on lyhyt",
        "m,NOTED,Merkittiin tiedoksi.",
        "m liiton terveiset,NOTED,Merkittiin tiedoksi liiton terveiset.",
        "käytiin keskustelu,TEXT,Käytiin keskustelu",
        "pöytä,TEXT,Pöytä",
        "t,TEXT,T",
        "https://example.org on sivu,TEXT,https://example.org on sivu",
        "t selvitetään hinta,ACTION,Selvitetään hinta"
    })
    void theFirstWordTellsTheKind(String typed, EntryKind kind, String words) {
        var read = read(typed);
        assertThat(read.kind()).isEqualTo(kind);
        assertThat(read.words()).isEqualTo(words);
    }

    @Test
    void anActionSaysWhoWhatAndByWhen() {
        var read = read("t Ritva Mäenpää, toimialaedustajat: kootaan näkemykset 8.5.");
        assertThat(read.owners()).containsExactly(RITVA, Owner.everyone("toimialaedustajat"));
        assertThat(read.unknown()).containsExactly("toimialaedustajat");
        assertThat(read.words()).isEqualTo("Kootaan näkemykset");
        assertThat(read.dueOn()).isEqualTo(LocalDate.of(2026, 5, 8));
    }

    @Test
    void namesAreReadByTheirBeginningsWhenOnlyOneFits() {
        assertThat(read("t ritva ja olli r: soitetaan pe").owners()).containsExactly(RITVA, OLLI);
        var unclear = read("t olli: soitetaan pe");
        assertThat(unclear.unknown()).as("two of that name: not guessed").containsExactly("olli");
    }

    @Test
    void aNameMayHoldTheWordThatJoinsNames() {
        assertThat(read("t Asukas- ja kylätoiminta, kaikki: pidetään ilta").owners())
                .containsExactly(VILLAGES, Owner.everyone(""));
    }

    @Test
    void aWholeNameNeedsNoColonAndASentenceIsNoName() {
        assertThat(read("t Ritva Mäenpää soittaa kirjastoon").owners()).containsExactly(RITVA);
        assertThat(read("t Ritva Mäenpää soittaa kirjastoon").words()).isEqualTo("Soittaa kirjastoon");
        assertThat(read("t kaikki lukevat luonnoksen").owners()).containsExactly(Owner.everyone(""));
        assertThat(read("t Kaikki toimialat kokoavat").owners())
                .as("begins a sentence")
                .isEmpty();
        var sentence = read("t selvitetään, mitä maksaa seuraava asia: bussi tai juna");
        assertThat(sentence.owners()).isEmpty();
        assertThat(sentence.words()).contains("bussi tai juna");
    }

    @Test
    void anActionBeingChangedKeepsItsOwnersAlsoAmongNamesakes() {
        var namesake = Owner.person(9, "Olli");
        assertThat(reading.read("t Olli: soitetaan", List.of(namesake)).owners())
                .containsExactly(namesake);
    }

    private ReadLine read(String typed) {
        return reading.read(typed, List.of());
    }
}
