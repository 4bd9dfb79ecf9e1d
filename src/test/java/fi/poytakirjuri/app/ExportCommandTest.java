package fi.poytakirjuri.app;

import static org.assertj.core.api.Assertions.assertThat;

import fi.poytakirjuri.document.Vera;
import fi.poytakirjuri.document.binding.OtherPdfs;
import fi.poytakirjuri.document.paper.meeting.SampleMinutes;
import fi.poytakirjuri.document.pdf.Standard;
import fi.poytakirjuri.exchange.sample.SampleCopy;
import fi.poytakirjuri.register.db.Database;
import fi.poytakirjuri.register.meeting.AttachmentStore;
import fi.poytakirjuri.register.meeting.MeetingNumber;
import fi.poytakirjuri.register.meeting.MeetingStore;
import fi.poytakirjuri.register.statement.StatementStore;
import fi.poytakirjuri.register.table.BodyStore;
import fi.poytakirjuri.register.table.Setting;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ExportCommandTest {
    private static final Map<String, Standard> STANDARDS =
            Map.of("a2a-ua1", Standard.A2A_UA1, "a4-ua2", Standard.A4_UA2);

    /// Each kind as a secretary would ask for it.
    private static final Map<String, List<String>> KINDS = Map.ofEntries(
            Map.entry("esityslista", List.of("--meeting", "4/2026")),
            Map.entry("muistio", List.of("--meeting", "3/2026")),
            Map.entry("pöytäkirja", List.of("--meeting", "1/2025")),
            Map.entry("keskustelupohja", List.of("--meeting", "17.4.2019")),
            Map.entry("ajolista", List.of("--meeting", "4/2026")),
            Map.entry("ote", List.of("--meeting", "1/2025", "--item", "4 §")),
            Map.entry("jäsenluettelo", List.of("--date", "21.4.2026")),
            Map.entry("tyonjako", List.of("--by", "määräaika")),
            Map.entry("kokousaikataulu", List.of("--year", "2026")),
            Map.entry("ehdokasluettelo", List.of()),
            Map.entry("vuosikertomus", List.of()),
            Map.entry("lausunto", List.of("--statement", "1")));

    @TempDir
    Path temp;

    private Path register;
    private Path out;

    @BeforeEach
    void makeTheSample() throws Exception {
        register = temp.resolve("esimerkki.poyta");
        out = temp.resolve("paperit");
        SampleCopy.make(register);
    }

    static Stream<Arguments> kindsAndStandards() {
        return KINDS.keySet().stream()
                .sorted()
                .flatMap(kind -> STANDARDS.keySet().stream().sorted().map(standard -> Arguments.of(kind, standard)));
    }

    @ParameterizedTest
    @MethodSource("kindsAndStandards")
    void everyKindIsWrittenByEachStandard(String kind, String standard) throws Exception {
        var words = new ArrayList<>(List.of("--kind", kind, "--standard", standard));
        words.addAll(KINDS.get(kind));
        var ran = export(words.toArray(String[]::new));
        assertThat(ran.complained()).isEmpty();
        assertThat(ran.code()).isZero();
        assertThat(inside(out)).hasSize(1);
        var file = out.resolve(inside(out).getFirst());
        assertThat(ran.said()).startsWith("Kirjoitettiin " + file + " (");
        assertThat(Vera.failingRules(Files.readAllBytes(file), STANDARDS.get(standard)))
                .isEmpty();
    }

    @Test
    void theTablesStandardHoldsUntilAnotherIsAsked() throws Exception {
        change(database -> new BodyStore(database).set(1, Setting.PAPER_STANDARD, "A4_UA2"));
        export("--kind", "muistio", "--meeting", "3/2026");
        var file = out.resolve("kumppanuuspoyta_muistio_2026-04-21_3-2026.pdf");
        assertThat(xmp(file)).contains("<pdfaid:part>4</pdfaid:part>");
        export("--kind", "muistio", "--meeting", "3/2026", "--standard", "a2a-ua1");
        assertThat(xmp(file)).contains("<pdfaid:part>2</pdfaid:part>");
    }

    @Test
    void everythingOfAMeetingIsWrittenAtOnce() throws Exception {
        var ran = export("--all", "--meeting", "3/2026");
        assertThat(ran.code()).isZero();
        assertThat(inside(out))
                .contains(
                        "kumppanuuspoyta_esityslista_2026-04-21_3-2026.pdf",
                        "kumppanuuspoyta_muistio_2026-04-21_3-2026.pdf");
        assertThat(ran.said().lines().filter(line -> line.startsWith("Kirjoitettiin")))
                .hasSameSizeAs(inside(out));
    }

    @Test
    void everythingOfAYearIsWrittenAtOnce() throws Exception {
        assertThat(export("--all", "--year", "2026").code()).isZero();
        assertThat(inside(out))
                .contains(
                        "kumppanuuspoyta_jasenluettelo_2026-11-22.pdf",
                        "kumppanuuspoyta_muistio_2026-04-21_3-2026.pdf",
                        "kumppanuuspoyta_esityslista_2026-06-02_4-2026.pdf")
                .anyMatch(name -> name.contains("kokousaikataulu"))
                .anyMatch(name -> name.contains("vuosikertomus"))
                .anyMatch(name -> name.contains("tyonjako"))
                .anyMatch(name -> name.contains("ehdokasluettelo"))
                .anyMatch(name -> name.contains("lausunto"))
                .noneMatch(name -> name.contains("2025"));
    }

    @Test
    void theRunSheetIsAmongEverythingForTheTablesOwnUseOnly() throws Exception {
        export("--all", "--meeting", "4/2026");
        assertThat(inside(out)).noneMatch(name -> name.contains("ajolista"));
        export("--all", "--meeting", "4/2026", "--internal");
        assertThat(inside(out)).anyMatch(name -> name.contains("ajolista") && name.contains("sisainen"));
    }

    @Test
    void anItemThatIsNotOnTheAgendaIsNotFound() {
        var ran = export("--kind", "ote", "--meeting", "1/2025", "--item", "99");
        assertThat(ran.code()).isEqualTo(4);
        assertThat(ran.complained()).startsWith("Asiaa 99 ei ole. Asiat: 1 (");
    }

    @Test
    void ofSeveralStatementsTheChoicesAreTold() throws Exception {
        var ran = export("--kind", "lausunto");
        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.complained()).contains("--statement ID", "1 (Lausunto Esimerkki-Suomen maakuntaohjelman");
        assertThat(export("--kind", "lausunto", "--statement", "999").code()).isEqualTo(4);
        assertThat(export("--kind", "ehdokasluettelo", "--round", "999").complained())
                .startsWith("Hakukierrosta 999 ei ole. Kierrokset: 1 (");
        change(database -> {
            var statements = new StatementStore(database);
            for (var statement : statements.all(1)) statements.remove(statement.id());
        });
        assertThat(export("--kind", "lausunto").complained()).contains("lausuntoja ei ole");
    }

    @ParameterizedTest
    @CsvSource({"folder,_kokouspaketti", "pdf,_kokouspaketti.pdf"})
    void aKokouspakettiIsMadeAndTellsWhatIsNotInIt(String form, String ending) throws Exception {
        change(database -> {
            long meeting = new MeetingStore(database)
                    .find(1, MeetingNumber.read("3/2026").orElseThrow())
                    .orElseThrow()
                    .id();
            SampleMinutes.unfinalise(database, meeting);
            new AttachmentStore(database)
                    .add(meeting, null, "Kartta", "kartta.pdf", "application/pdf", OtherPdfs.landscape("Kartta"));
            new AttachmentStore(database).addExpected(meeting, null, "Odotettu", "odotettu.pdf");
            SampleMinutes.publish(database, meeting);
        });
        var ran = export("--kind", "muistio", "--meeting", "3/2026", "--bundle", form);
        assertThat(ran.complained()).isEmpty();
        assertThat(ran.code()).isZero();
        var made = out.resolve("kumppanuuspoyta_muistio_2026-04-21_3-2026" + ending);
        assertThat(made).exists();
        assertThat(ran.said())
                .startsWith("Kokouspaketti on valmis: " + made)
                .contains("Nämä liitteet eivät ole paketissa:", ": Odotettu (tiedosto puuttuu vielä)");
    }

    @Test
    void wrongWordsAreToldInFinnish() {
        assertWrong("Kerro, mikä paperi: --kind KIND. Paperit: esityslista, muistio", "--meeting", "3/2026");
        assertWrong("Ajolistassa on sisäisiä", "--kind", "ajolista", "--meeting", "4/2026", "--public");
        assertWrong("Kerro, mistä asiasta ote tehdään: --item N. Asiat: 1 (", "--kind", "ote", "--meeting", "1/2025");
        assertWrong("Valitse joko --kind tai --all.", "--kind", "muistio", "--all");
        assertWrong("Kerro, minkä kaikki paperit", "--all");
        assertWrong("Standardia pdf-x ei ole.", "--kind", "jasenluettelo", "--standard", "pdf-x");
        assertWrong("Järjestystä aakkoset ei ole.", "--kind", "tyonjako", "--by", "aakkoset");
        assertWrong("Kokouspakettia zip ei ole.", "--kind", "muistio", "--meeting", "3/2026", "--bundle", "zip");
        assertWrong("Kokouspaketti tehdään kokouksen paperista", "--kind", "jasenluettelo", "--bundle", "pdf");
        assertWrong(
                "Kokouspaketti tehdään kokouksen paperista",
                "--kind",
                "ajolista",
                "--meeting",
                "4/2026",
                "--bundle",
                "pdf");
        assertWrong("Kokouspaketti tehdään yhdestä paperista", "--all", "--meeting", "3/2026", "--bundle", "pdf");
        assertWrong("Tämä ei käy: viime", "--kind", "vuosikertomus", "--year", "viime");
    }

    @Test
    void whyNothingCouldBeWrittenIsSaidPlainly() throws Exception {
        out = Files.writeString(temp.resolve("tiedosto"), "");
        var ran = export("--kind", "jasenluettelo");
        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.complained()).isEqualTo("Tämä on tiedosto, ei kansio: " + out + "\n");
        out = temp.resolve("tiedosto/alla");
        assertThat(export("--kind", "jasenluettelo").complained()).startsWith("Tämä on tiedosto, ei kansio: ");
        var sample = CommandRun.of("sample", temp.resolve("tiedosto/uusi.poyta").toString());
        assertThat(sample.code()).isEqualTo(1);
        assertThat(sample.complained()).startsWith("Tämä on tiedosto, ei kansio: ");
    }

    private void assertWrong(String sentence, String... words) {
        var ran = export(words);
        assertThat(ran.complained()).startsWith(sentence);
        assertThat(ran.code()).as(sentence).isEqualTo(2);
        assertThat(out).doesNotExist();
    }

    private CommandRun export(String... words) {
        var all = new ArrayList<>(List.of("export", register.toString(), "--out", out.toString()));
        all.addAll(List.of(words));
        return CommandRun.of(all.toArray(String[]::new));
    }

    private void change(Change change) throws Exception {
        try (var database = Database.open(register, Clock.systemDefaultZone())) {
            change.in(database);
        }
    }

    private static String xmp(Path pdf) throws IOException {
        try (var document = Loader.loadPDF(Files.readAllBytes(pdf))) {
            return new String(document.getDocumentCatalog().getMetadata().toByteArray(), StandardCharsets.UTF_8);
        }
    }

    private static List<String> inside(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private interface Change {
        void in(Database database) throws Exception;
    }
}
