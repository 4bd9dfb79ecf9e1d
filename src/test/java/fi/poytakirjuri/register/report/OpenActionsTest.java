package fi.poytakirjuri.register.report;

import static org.assertj.core.api.Assertions.assertThat;

import fi.poytakirjuri.exchange.sample.SampleCopy;
import fi.poytakirjuri.register.action.ActionStore;
import fi.poytakirjuri.register.action.Owner;
import fi.poytakirjuri.register.choice.ActionState;
import fi.poytakirjuri.register.db.Database;
import fi.poytakirjuri.register.report.OpenActions.Open;
import fi.poytakirjuri.register.report.OpenActions.Share;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OpenActionsTest {
    private static final LocalDate MAY = LocalDate.of(2026, 5, 20);

    @TempDir
    private static Path folder;

    private static Path sample;

    private Database database;

    @BeforeAll
    static void makeTheSample() throws Exception {
        sample = folder.resolve("esimerkki.poyta");
        SampleCopy.make(sample);
    }

    @BeforeEach
    void openACopy() throws Exception {
        var file = Files.copy(sample, folder.resolve("oma.poyta"), StandardCopyOption.REPLACE_EXISTING);
        database = Database.open(file, Clock.systemUTC());
    }

    @AfterEach
    void close() {
        database.close();
    }

    /// Of 2/2026 one; of 3/2026 all four; of the theme's meeting of 12.5.2026 those that were not done by then.
    @Test
    void whatWasOpenOnADayIsWhatWasAgreedAndNotYetDoneThen() {
        assertThat(read(MAY).actions()).hasSize(11);
        assertThat(read(LocalDate.of(2026, 4, 20)).actions())
                .singleElement()
                .satisfies(open ->
                        assertThat(open.action().text()).isEqualTo("Ehdotetaan neuvontapäivän ajankohtaa ja paikkaa"));
        assertThat(read(LocalDate.of(2026, 1, 26)).actions()).isEmpty();
    }

    @Test
    void anActionIsLateFromTheDayAfterItsDay() {
        assertThat(texts(read(LocalDate.of(2026, 5, 22)).late()))
                .containsExactly(
                        "Pyydetään puhujat ja laaditaan kutsu",
                        "Kootaan toimialojen näkemykset lausuntoa varten",
                        "Kysytään palveluliikenteen reittejä ja aikatauluja");
        assertThat(texts(read(LocalDate.of(2026, 5, 23)).late())).contains("Viimeistellään ja lähetetään lausunto");
    }

    @Test
    void everyActionHasOnePlaceInTheOrderOfDays() {
        var open = read(MAY);
        assertThat(texts(open.dueThisMonth())).containsExactly("Viimeistellään ja lähetetään lausunto");
        assertThat(open.dueLater()).hasSize(6);
        assertThat(texts(open.withoutDate())).containsExactly("Selvitetään striimauksen kustannukset");
        assertThat(open.late().size()
                        + open.dueThisMonth().size()
                        + open.dueLater().size()
                        + open.withoutDate().size())
                .isEqualTo(open.actions().size());
    }

    @Test
    void personsComeFirstByFamilyNameThenOrganisationsThenWhatNobodyHas() {
        assertThat(read(MAY).byOwner().stream()
                        .map(share -> share.owner() == null ? "" : share.owner().name()))
                .containsExactly(
                        "Seppo Lahdenmäki",
                        "Ritva Mäenpää",
                        "Sini Purovuo",
                        "Olli Rautavuori",
                        "Marjatta von Essen",
                        "Väinö Ylä-Kotola",
                        "Niina Åkerlund",
                        "Eläkeyhdistysten Esimerkkipiiri ry ja Harjuveden Eläkeläiset ry",
                        "Harjuveden kaupunki",
                        "Harjuveden kirjasto ja vanhusneuvosto",
                        "Harjuveden seurakunta",
                        "kaupunki",
                        "Mielen Tuki Harjuvesi ry",
                        "toimialaedustajat",
                        "");
    }

    @Test
    void anActionOfSeveralStandsUnderEachOfThem() {
        assertThat(read(MAY).byOwner().stream()
                        .filter(share -> texts(share.actions()).contains("Viimeistellään ja lähetetään lausunto"))
                        .map(Share::owner)
                        .map(Owner::name))
                .containsExactly("Olli Rautavuori", "Niina Åkerlund");
    }

    @Test
    void whatIsDoneLaterWasOpenBefore() {
        var actions = new ActionStore(database);
        var action = read(MAY).late().getFirst().action();
        actions.setState(action.id(), ActionState.DONE, LocalDate.of(2026, 6, 1));
        assertThat(texts(read(MAY).late())).contains(action.text());
        assertThat(texts(read(LocalDate.of(2026, 6, 1)).late())).doesNotContain(action.text());
    }

    private OpenActions read(LocalDate on) {
        return OpenActions.read(database, 1, on);
    }

    private static List<String> texts(List<Open> actions) {
        return actions.stream().map(open -> open.action().text()).toList();
    }
}
