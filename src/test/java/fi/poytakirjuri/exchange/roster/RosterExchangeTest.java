package fi.poytakirjuri.exchange.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.poytakirjuri.exchange.roster.RosterPreview.Difference;
import fi.poytakirjuri.exchange.roster.RosterPreview.Row;
import fi.poytakirjuri.exchange.roster.RosterPreview.State;
import fi.poytakirjuri.exchange.sample.SampleCopy;
import fi.poytakirjuri.language.Language;
import fi.poytakirjuri.language.Texts;
import fi.poytakirjuri.register.db.Database;
import fi.poytakirjuri.register.roster.Member;
import fi.poytakirjuri.register.roster.NewRegister;
import fi.poytakirjuri.register.roster.PersonField;
import fi.poytakirjuri.register.roster.PersonStore;
import fi.poytakirjuri.register.roster.Roster;
import fi.poytakirjuri.register.roster.RosterStore;
import fi.poytakirjuri.register.roster.SectorStore;
import fi.poytakirjuri.register.table.BodyStore;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RosterExchangeTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @TempDir
    Path folder;

    private final Texts texts = Texts.in(Language.FI);
    private Database empty;
    private long body;

    @BeforeEach
    void begin() throws Exception {
        empty = Database.create(folder.resolve("tyhja.poyta"), Clock.systemDefaultZone());
        body = new NewRegister(texts).begin(empty, "Kokeilun kumppanuuspöytä", "Pöytä", TODAY);
    }

    @AfterEach
    void close() {
        empty.close();
    }

    @ParameterizedTest
    @EnumSource
    void whatWasWrittenComesBackIntoAnEmptyRegisterByteForByte(RosterFormat format) throws Exception {
        byte[] written;
        try (var sample = sample()) {
            long of = new BodyStore(sample).bodies().getFirst().id();
            var people = new PersonStore(sample);
            var odd = new RosterStore(sample).roster(of, TODAY).members().get(2);
            people.change(odd.person().id(), PersonField.FAMILY_NAME, "=Ylä;\"Kotola\", \\n");
            people.organisation(odd.person().id(), "Kylät, Koivukoski; ry", TODAY);
            written = write(sample, of, format);
        }
        var file = file("vienti." + format.ending(), written);
        assertThat(take(file).count(State.NEW)).isEqualTo(15);
        assertThat(write(empty, body, format)).isEqualTo(written);
        assertThat(take(file).rows()).allMatch(row -> row.state() == State.SAME);

        empty.undo();
        assertThat(roster().rows()).isEmpty();
    }

    @Test
    void theSampleListIsTakenInWithTheSuccessorOnTheSeatOfTheOneWhoLeft() throws Exception {
        var preview = take(sampleList());
        assertThat(preview.count(State.NEW)).isEqualTo(16);
        assertThat(preview.newSectors()).isEmpty();
        assertThat(roster().representatives()).isEqualTo(12);
        assertThat(roster().named()).isEqualTo(2);
        assertThat(roster().vacancies()).isEmpty();
        var successor = roster().members().stream()
                .filter(m -> m.person().name().equals("Tero Vuoristo"))
                .findFirst()
                .orElseThrow();
        assertThat(successor.tenure().replacesId()).isNotNull();
        var before = new RosterStore(empty).roster(body, LocalDate.of(2025, 9, 1));
        assertThat(before.members()).extracting(m -> m.person().name()).contains("Hanna Sirkiä");
        assertThat(roster().members().getFirst().person().consentOn()).isEqualTo(LocalDate.of(2024, 11, 4));
    }

    @Test
    void whatIsKnownOtherwiseIsShownOldToNewAndOnlyWhatIsChosenIsWritten() throws Exception {
        take(sampleList());
        var words = new String(Files.readAllBytes(sampleList()), StandardCharsets.UTF_8)
                .replace("olli.rautavuori@example.org", "olli@example.org")
                .replace("Esimerkin Nuorisoverkosto ry", "Nuorten Verkosto ry")
                .replace("Kulttuuri ja vapaa-aika;1.1.2025", "Kulttuuri;1.1.2025")
                .replace("Ylä-Kotola;Väinö;Koivukosken Kylät ry;kyläasiamies", "Ylä-Kotola;Väinö;;");
        var preview = preview(file("muutos.csv", words.getBytes(StandardCharsets.UTF_8)));
        assertThat(preview.count(State.SAME)).isEqualTo(13);
        assertThat(preview.newSectors()).containsExactly("Kulttuuri");
        assertThat(preview.rows())
                .filteredOn(row -> row.state() == State.CHANGED)
                .flatExtracting(Row::differences)
                .containsExactly(
                        new Difference(RosterColumn.EMAIL, "olli.rautavuori@example.org", "olli@example.org"),
                        new Difference(
                                RosterColumn.ORGANISATION, "Esimerkin Nuorisoverkosto ry", "Nuorten Verkosto ry"),
                        new Difference(RosterColumn.SECTORS, "Kulttuuri ja vapaa-aika", "Kulttuuri"));
        var chosen = preview.rows().stream()
                .filter(row -> row.entry().familyName().equals("Rautavuori"))
                .toList();
        assertThat(new RosterTaking(empty).take(chosen, body, TODAY)).isEqualTo(1);
        assertThat(roster().members().get(0).person().email()).isEqualTo("olli@example.org");
        assertThat(roster().members().get(1).organisation()).isEqualTo("Esimerkin Nuorisoverkosto ry");
        assertThat(new SectorStore(empty).sectors(body)).hasSize(12);
    }

    @Test
    void whoIsMissingFromTheFileIsToldAndStays() throws Exception {
        take(sampleList());
        var lines = Files.readAllLines(sampleList());
        var few = file("vajaa.csv", String.join("\r\n", lines.subList(0, 12)).getBytes(StandardCharsets.UTF_8));
        var preview = take(few);
        assertThat(preview.missing()).hasSize(5).contains("Tero Vuoristo", "Leena Isoniitty");
        assertThat(preview.isMuchMissing()).isTrue();
        assertThat(roster().members()).hasSize(15);
        assertThat(preview(sampleList()).missing()).isEmpty();
    }

    @Test
    void oneWhoComesBackIsTheSamePersonOnAnotherSeat() throws Exception {
        take(sampleList());
        var file = file(
                "palaa.csv",
                "Sukunimi;Etunimi;Rooli;Toimiala;Kausi alkaa;Kausi päättyy\r\nSirkiä;Hanna;järjestöedustaja;Nuoriso;1.6.2026;31.12.2026\r\n"
                        .getBytes(StandardCharsets.UTF_8));
        assertThat(take(file).rows()).extracting(Row::state).containsExactly(State.RETURNING);
        var tenures = roster().members().stream()
                .filter(m -> m.person().name().equals("Hanna Sirkiä"))
                .map(Member::person)
                .flatMap(p -> new RosterStore(empty).tenures(p.id()).stream())
                .toList();
        assertThat(tenures).hasSize(2);
    }

    @Test
    void aLineThatCannotBeUnderstoodRefusesAllWithItsNumber() throws Exception {
        var header = "Sukunimi;Etunimi;Rooli;Kausi alkaa;Kausi päättyy\r\n";
        refused(header + "A;B;järjestöedustaja;32.1.2025;\r\n", "Rivi 2: päivää ”32.1.2025” ei voi lukea.");
        refused(header + "A;B;;;\r\n;;varajäsen;;\r\n", "Rivi 3: nimi puuttuu. Rivi 3: roolia ”varajäsen” ei tunneta.");
        refused(header + "A;B;;2.1.2025;1.1.2025\r\n", "Rivi 2: kausi päättyy (1.1.2025) ennen kuin se alkaa.");
        refused("Nimi;Osoite\r\nA;B\r\n", "Tiedostosta ei löydy jäseniä");
        refused(header + "\"A;B;;;\r\n", "lainausmerkki");
        assertThat(roster().rows()).isEmpty();
    }

    @Test
    void everyoneReadsOnlyWhatEachHasAllowed() throws Exception {
        try (var sample = sample()) {
            long of = new BodyStore(sample).bodies().getFirst().id();
            var open = RosterDay.read(sample, of, TODAY, true);
            var all = RosterDay.read(sample, of, TODAY, false);
            assertThat(open.entries().size() + open.unnamed().size())
                    .isEqualTo(all.entries().size());
            assertThat(open.withoutContact()).isPositive();
            var words = new String(
                    new RosterWriter(texts).write(open.entries(), RosterColumn.forEveryone(), RosterFormat.CSV),
                    StandardCharsets.UTF_8);
            for (var contact : new PersonStore(sample).unpublished())
                assertThat(words).doesNotContain(contact);
            assertThat(words).doesNotContain("Suostumus");
        }
    }

    @Test
    void aCardFromATelephoneIsTakenIn() throws Exception {
        var card = "BEGIN:VCARD\r\nVERSION:3.0\r\nN:Mäki;Aino;;;\r\nFN:Aino Mäki\r\nORG:Kylät ry\r\n"
                + "TEL;TYPE=CELL:+358 40 555 0123\r\nEMAIL;TYPE=INTERNET:aino.maki@example.org\r\nEND:VCARD\r\n";
        take(file("puhelin.vcf", card.getBytes(StandardCharsets.UTF_8)));
        var member = roster().members().getFirst();
        assertThat(member.person().name()).isEqualTo("Aino Mäki");
        assertThat(member.person().phone()).isEqualTo("+358 40 555 0123");
        assertThat(member.organisation()).isEqualTo("Kylät ry");
        var old = "BEGIN:VCARD\nVERSION:2.1\nN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:=C3=96hman;Ai=\nno\n"
                + "item1.EMAIL;INTERNET:aino.ohman@example.org\nEND:VCARD\n";
        take(file("vanha.vcf", old.getBytes(StandardCharsets.UTF_8)));
        assertThat(roster().members().getLast().person().name()).isEqualTo("Aino Öhman");
    }

    private void refused(String words, String why) throws Exception {
        var file = file("virhe.csv", words.getBytes(StandardCharsets.UTF_8));
        assertThatThrownBy(() -> RosterFile.read(file, texts, TODAY))
                .isInstanceOfSatisfying(
                        RosterTrouble.class,
                        trouble ->
                                assertThat(trouble.words(texts)).contains(why).endsWith("Mitään ei tuotu."));
    }

    private RosterPreview preview(Path file) throws Exception {
        return new RosterImport(empty, texts).preview(RosterFile.read(file, texts, TODAY), body, TODAY);
    }

    private RosterPreview take(Path file) throws Exception {
        var preview = preview(file);
        new RosterTaking(empty).take(preview.rows(), body, TODAY);
        return preview;
    }

    private byte[] write(Database database, long of, RosterFormat format) {
        var day = RosterDay.read(database, of, TODAY, false);
        return new RosterWriter(texts).write(day.entries(), RosterColumn.all(), format);
    }

    private Roster roster() {
        return new RosterStore(empty).roster(body, TODAY);
    }

    private Database sample() throws Exception {
        var file = folder.resolve("esimerkki.poyta");
        SampleCopy.make(file);
        return Database.open(file, Clock.systemDefaultZone());
    }

    private Path sampleList() throws Exception {
        try (var in = getClass().getResourceAsStream("/roster/jasenet.csv")) {
            return file("jasenet.csv", in.readAllBytes());
        }
    }

    private Path file(String name, byte[] bytes) throws Exception {
        return Files.write(folder.resolve(name), bytes);
    }
}
