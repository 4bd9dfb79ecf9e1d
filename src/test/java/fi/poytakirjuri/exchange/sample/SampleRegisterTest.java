package fi.poytakirjuri.exchange.sample;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import fi.poytakirjuri.language.Language;
import fi.poytakirjuri.language.Texts;
import fi.poytakirjuri.register.choice.OfficeKind;
import fi.poytakirjuri.register.choice.PublicField;
import fi.poytakirjuri.register.db.Database;
import fi.poytakirjuri.register.roster.Member;
import fi.poytakirjuri.register.roster.OfficeStore;
import fi.poytakirjuri.register.roster.Roster;
import fi.poytakirjuri.register.roster.RosterStore;
import fi.poytakirjuri.register.roster.RosterWords;
import fi.poytakirjuri.register.table.BodyStore;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SampleRegisterTest {
    private static final LocalDate NOW = LocalDate.of(2026, 11, 22);

    @TempDir
    Path folder;

    private Database database;
    private long body;

    @BeforeEach
    void makeSample() throws Exception {
        var file = folder.resolve("esimerkki.poyta");
        SampleRegister.make(file);
        database = Database.open(file, Clock.systemDefaultZone());
        body = new BodyStore(database).bodies().getFirst().id();
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void twelveRepresentativesTheArenasChairAndTwoNamedOnesSitAtTheTable() {
        var roster = rosterOn(NOW);
        assertThat(roster.representatives()).isEqualTo(12);
        assertThat(roster.named()).isEqualTo(2);
        assertThat(roster.members()).hasSize(15);
        assertThat(roster.vacancies()).isEmpty();
    }

    @Test
    void membersStandInTheOrderOfTheTable() {
        assertThat(rosterOn(NOW).members())
                .extracting(m -> m.person().familyName())
                .startsWith("Rautavuori", "Wallenius", "Ylä-Kotola")
                .endsWith("von Essen", "Kangasvuo", "Isoniitty");
    }

    @Test
    void theSeatIsVacantBetweenTheOneWhoLeftAndTheSuccessor() {
        var vacancy = rosterOn(LocalDate.of(2025, 10, 15)).vacancies().getFirst();
        assertThat(requireNonNull(vacancy.last()).person().name()).isEqualTo("Hanna Sirkiä");
        assertThat(requireNonNull(vacancy.last()).tenure().endReason()).isEqualTo("ero kesken kauden");
        assertThat(requireNonNull(vacancy.next()).person().name()).isEqualTo("Tero Vuoristo");
        assertThat(vacancy.seat().sectorNames()).containsExactly("Sote: päihdetyö ja työllisyydenhoito");
    }

    @Test
    void theSuccessorSitsOnTheSameSeatAndKnowsWhomItReplaces() {
        var before = memberOn(LocalDate.of(2025, 9, 30), "Hanna Sirkiä");
        var after = memberOn(LocalDate.of(2025, 11, 14), "Tero Vuoristo");
        assertThat(after.seat()).isEqualTo(before.seat());
        assertThat(after.tenure().replacesId()).isEqualTo(before.tenure().id());
        assertThat(requireNonNull(after.tenure().electedIn()).heldOn()).isEqualTo(LocalDate.of(2025, 11, 14));
    }

    @Test
    void aMemberIsToldWithOrganisationSectorAndOffice() {
        var words = new RosterWords(Texts.in(Language.FI));
        assertThat(rosterOn(LocalDate.of(2026, 4, 21)).members().stream().map(words::line))
                .contains(
                        "Olli Rautavuori, Harjuveden Liikuntaväylä ry (Liikunta ja urheilu), puheenjohtaja",
                        "Emmi Wallenius, Esimerkin Nuorisoverkosto ry (Nuoriso)",
                        "Ritva Mäenpää, Esimerkki-Suomen Potilasyhdistykset ry (Sote: potilas- ja kansanterveystyö)",
                        "Niina Åkerlund, Mielen Tuki Harjuvesi ry (Sote: mielenterveys- ja kriisityö), sihteeri",
                        "Marjatta von Essen, Esimerkki-Suomen Yhteisötuki ry (Järjestöareenan puheenjohtaja)",
                        "Petri Kangasvuo, Esimerkki-Suomen liitto (maakunnan nimetty edustaja)",
                        "Leena Isoniitty, Esimerkki-Suomen hyvinvointialue (hyvinvointialueen nimetty edustaja)");
    }

    @Test
    void nobodyIsChairBeforeTheElection() {
        var offices = new OfficeStore(database);
        assertThat(offices.holder(body, OfficeKind.CHAIR, LocalDate.of(2025, 1, 28)))
                .isEmpty();
        var chair = offices.holder(body, OfficeKind.CHAIR, LocalDate.of(2025, 1, 29));
        assertThat(chair).hasValueSatisfying(o -> assertThat(o.reference()).isEqualTo("1/2025, 5 §"));
    }

    @Test
    void contactsArePublishedOnlyWithTheirOwnPermission() {
        var olli = memberOn(NOW, "Olli Rautavuori").person();
        var emmi = memberOn(NOW, "Emmi Wallenius").person();
        assertThat(olli.allows(PublicField.PHONE)).isTrue();
        assertThat(emmi.allows(PublicField.NAME)).isTrue();
        assertThat(emmi.allows(PublicField.EMAIL)).isFalse();
        assertThat(memberOn(NOW, "Amal Yusuf-Niemi").person().consentOn()).isNull();
    }

    @Test
    void thereIsNothingToUndo() {
        assertThat(database.undoable()).isEmpty();
    }

    @Test
    void twoSamplesAreAlike() throws Exception {
        var second = folder.resolve("toinen.poyta");
        SampleRegister.make(second);
        try (var other = Database.open(second, Clock.systemDefaultZone())) {
            assertThat(new RosterStore(other).roster(body, NOW)).isEqualTo(rosterOn(NOW));
        }
    }

    private Roster rosterOn(LocalDate day) {
        return new RosterStore(database).roster(body, day);
    }

    private Member memberOn(LocalDate day, String name) {
        return rosterOn(day).members().stream()
                .filter(m -> m.person().name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
