package fi.poytakirjuri.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import fi.poytakirjuri.document.Structure;
import fi.poytakirjuri.document.Vera;
import fi.poytakirjuri.document.pdf.Standard;
import fi.poytakirjuri.exchange.sample.SampleCopy;
import fi.poytakirjuri.register.db.Backups;
import fi.poytakirjuri.register.db.Database;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CommandsTest {
    @TempDir
    Path temp;

    private Path register;
    private Path out;

    @BeforeEach
    void makeTheSample() throws Exception {
        register = temp.resolve("rekisterit/esimerkki.poyta");
        out = temp.resolve("paperit");
        Files.createDirectories(register.getParent());
        SampleCopy.make(register);
    }

    @Test
    void theMemoIsExportedForThePublic() throws Exception {
        var ran = run("export", register, "--table", "Kumppanuuspöytä", "--meeting", "3/2026", "--kind", "muistio");
        var file = out.resolve("kumppanuuspoyta_muistio_2026-04-21_3-2026.pdf");
        assertThat(ran.said()).isEqualTo("Kirjoitettiin " + file + " (3 sivua).\n");
        assertThat(ran.code()).isZero();
        assertThat(inside(out)).containsExactly(file.getFileName().toString());
        assertThat(Vera.failingRules(Files.readAllBytes(file), Standard.A2A_UA1))
                .isEmpty();
        assertThat(lines(file)).contains("Muistio 3/2026", "Muistion laati").doesNotContain("Sisäinen");
    }

    @Test
    void everyPaperOfAMeetingCanBeExported() throws Exception {
        assertThat(run("export", register, "--meeting", "1/2025", "--kind", "pöytäkirja")
                        .code())
                .isZero();
        assertThat(run("export", register, "--meeting", "4/2026", "--kind", "esityslista")
                        .code())
                .isZero();
        assertThat(run("export", register, "--meeting", "12.5.2026", "--kind", "muistio")
                        .code())
                .isZero();
        assertThat(inside(out))
                .containsExactlyInAnyOrder(
                        "kumppanuuspoyta_poytakirja_2025-01-29_1-2025.pdf",
                        "kumppanuuspoyta_esityslista_2026-06-02_4-2026.pdf",
                        "kumppanuuspoyta_teemapoydan-muistio_2026-05-12_2-3.pdf");
    }

    @Test
    void theInternalPaperDoesNotTakeThePublicOnesPlace() throws Exception {
        run("export", register, "--meeting", "4/2026", "--kind", "esityslista", "--public");
        run("export", register, "--meeting", "4/2026", "--kind", "esityslista", "--internal");
        var internal = out.resolve("kumppanuuspoyta_esityslista_2026-06-02_4-2026_sisainen.pdf");
        assertThat(inside(out))
                .containsExactlyInAnyOrder(
                        "kumppanuuspoyta_esityslista_2026-06-02_4-2026.pdf",
                        internal.getFileName().toString());
        assertThat(lines(internal)).contains("Sisäinen", "klo 13.15, 15 min, esittelijä Ritva Mäenpää");
    }

    @Test
    void theInvitationIsWrittenWithItsPaperAndItsCalendarEntry() throws Exception {
        var ran = run("invite", register, "--meeting", "4/2026");
        assertThat(ran.code()).isZero();
        assertThat(inside(out))
                .containsExactlyInAnyOrder(
                        "kumppanuuspoyta_esityslista_2026-06-02_4-2026.pdf",
                        "kumppanuuspoyta_kokous_2026-06-02_4-2026.ics",
                        "kumppanuuspoyta_kutsu_2026-06-02_4-2026.eml");
        assertThat(ran.said()).contains("Vastaanottajia 1").contains("Ilman toimivaa sähköpostiosoitetta: ");
        var mail = out.resolve("kumppanuuspoyta_kutsu_2026-06-02_4-2026.eml");
        assertThat(Files.readString(mail)).contains("X-Unsent: 1", "method=REQUEST");
        run("invite", register, "--meeting", "4/2026", "--hidden");
        assertThat(Files.readString(mail)).contains("Bcc: ", "method=PUBLISH");
    }

    @Test
    void theMemberListOfAnyDayIsExportedAndTellsWhatItLeftOut() throws Exception {
        var ran = run("export", register, "--kind", "jasenluettelo", "--date", "30.9.2025");
        var file = out.resolve("kumppanuuspoyta_jasenluettelo_2025-09-30.pdf");
        assertThat(ran.said())
                .startsWith("Kirjoitettiin " + file)
                .contains("Julkisesta versiosta jätettiin pois:\n- Sähköpostin julkaisulupa puuttuu");
        assertThat(String.join("\n", lines(file))).contains("Hanna Sirkiä").doesNotContain("Tero Vuoristo");
        assertThat(run("export", register, "--kind", "jasenluettelo", "--internal")
                        .said())
                .doesNotContain("jätettiin pois");
    }

    @Test
    void twoExportsAreTheSameByteForByte() throws Exception {
        run("export", register, "--meeting", "3/2026", "--kind", "muistio");
        var file = out.resolve("kumppanuuspoyta_muistio_2026-04-21_3-2026.pdf");
        var first = Files.readAllBytes(file);
        run("export", register, "--meeting", "3/2026", "--kind", "muistio");
        assertThat(file).hasBinaryContent(first);
    }

    @Test
    void thePublishingFolderIsMadeWithItsAttachments() throws Exception {
        var ran = run("publish", register, "--meeting", "3/2026");
        assertThat(ran.code()).isZero();
        assertThat(ran.said())
                .startsWith("Julkaisukansio on valmis: " + out.resolve("2026-04-21_kumppanuuspoyta-3-2026"))
                .contains("  sivun-osa.html\n")
                .doesNotContain("puuttuu");
        assertThat(inside(out.resolve("2026-04-21_kumppanuuspoyta-3-2026")))
                .contains(
                        "SHA256SUMS.txt",
                        "kumppanuuspoyta_liite-1_2026-04-21_3-2026_maakuntaohjelma-tiivistelma.pdf",
                        "kumppanuuspoyta_liite-2_2026-04-21_3-2026_teemapoyta-ehdotus.pdf");
    }

    @Test
    void whatAPublishingFolderLacksIsTold() {
        assertThat(run("publish", register, "--meeting", "4/2026").said())
                .contains("Näiden liitteiden tiedosto puuttuu rekisteristä:\n- Muistio 3/2026");
    }

    @Test
    void aPublishingFolderWithOwnFilesIsLeftAlone() throws Exception {
        run("publish", register, "--meeting", "3/2026");
        Files.writeString(out.resolve("2026-04-21_kumppanuuspoyta-3-2026/kuva.jpg"), "kuva");
        var ran = run("publish", register, "--meeting", "3/2026");
        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.complained()).contains("kuva.jpg").contains("Mitään ei muutettu");
    }

    @Test
    void readingNeverChangesTheRegister() throws Exception {
        var before = Files.readAllBytes(register);
        run("export", register, "--meeting", "3/2026", "--kind", "muistio");
        run("export", register, "--kind", "jasenluettelo");
        run("publish", register, "--meeting", "3/2026");
        assertThat(register).hasBinaryContent(before);
        assertThat(inside(register.getParent())).containsExactly("esimerkki.poyta");
    }

    @Test
    void aRegisterOnAReadOnlyMediumCanBeRead() throws Exception {
        assertThat(register.toFile().setWritable(false)).isTrue();
        assertThat(register.getParent().toFile().setWritable(false)).isTrue();
        try {
            assertThat(run("export", register, "--kind", "jasenluettelo").code())
                    .isZero();
        } finally {
            assertThat(register.getParent().toFile().setWritable(true)).isTrue();
        }
    }

    @Test
    void aRegisterThatIsOpenInAWindowIsNotRead() throws Exception {
        try (var _ = Database.open(register, Clock.systemDefaultZone())) {
            var ran = run("export", register, "--kind", "jasenluettelo");
            assertThat(ran.code()).isEqualTo(3);
            assertThat(ran.complained()).contains("Rekisteri on jo auki");
        }
    }

    @Test
    void whatIsNoRegisterIsToldApart() throws Exception {
        var text = Files.writeString(temp.resolve("kirje.poyta"), "Hei");
        for (var file : List.of(text, temp.resolve("puuttuu.poyta"), temp)) {
            var ran = run("export", file, "--kind", "jasenluettelo");
            assertThat(ran.code()).isEqualTo(3);
            assertThat(ran.complained()).startsWith(file + ": ");
        }
        assertThat(text).hasContent("Hei");
    }

    @Test
    void theSampleIsMadeInAFolderOfItsOwn() {
        var file = temp.resolve("uusi/kansio/esimerkki.poyta");
        assertThat(CommandRun.of("sample", file.toString()).said())
                .isEqualTo("Esimerkkirekisteri on valmis: " + file + "\n");
        assertThat(file).exists();
    }

    @Test
    void theSampleDoesNotTakeAnotherFilesPlace() throws Exception {
        var file = Files.writeString(temp.resolve("oma.poyta"), "tärkeä");
        var ran = CommandRun.of("sample", file.toString());
        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.complained()).contains("on jo olemassa");
        assertThat(file).hasContent("tärkeä");
    }

    @Test
    void whatIsNotInTheRegisterIsNotFound() {
        for (var words : List.of(
                List.of("--meeting", "33/2026", "--kind", "muistio"),
                List.of("--meeting", "24.12.2026", "--kind", "muistio"),
                List.of("--table", "Toinen pöytä", "--kind", "jasenluettelo"))) {
            var ran = run("export", register, words.toArray(String[]::new));
            assertThat(ran.code()).as("%s", words).isEqualTo(4);
            assertThat(ran.complained()).contains(words.get(1));
        }
    }

    @Test
    void wrongWordsAreToldInFinnish() {
        assertWrong("Paperia runo ei ole.", "--kind", "runo");
        assertWrong("Kerro, mikä kokous", "--kind", "muistio");
        assertWrong("Tämä ei ole kokouksen numero eikä päivä: huomenna", "--kind", "muistio", "--meeting", "huomenna");
        assertWrong("Tämä ei ole päivä: 31.2.2026", "--kind", "jasenluettelo", "--date", "31.2.2026");
        assertWrong("Valitse joko --public tai --internal", "--kind", "jasenluettelo", "--public", "--internal");
        assertWrong("Kerro, mikä paperi: --kind", "--meeting", "3/2026");
        assertWrong("Näitä sanoja ei ymmärretty: --vari", "--kind", "muistio", "--vari");
    }

    @Test
    void theCheckTellsWhatToLookAt() {
        var ran = CommandRun.of("check", register.toString(), "--date", "21.11.2026");
        assertThat(ran.code()).isZero();
        assertThat(ran.said())
                .contains("Varoitus D05: Kokouksen 6/2026 muistio on julkaisematta (53 pv).\n")
                .contains("Varoitus M03: Kokous 29.9.2026 ")
                .containsPattern("\\d+ huomattavaa asiaa\\.\n$");
    }

    @Test
    void theCheckCanBeReadByAProgram() throws Exception {
        var ran = CommandRun.of("check", register.toString(), "--date", "2026-11-21", "--json");
        var findings = new ObjectMapper().readTree(ran.said());
        assertThat(findings.findValuesAsText("tunnus")).contains("D05", "M03");
        assertThat(findings.findValuesAsText("vakavuus")).contains("warning").isSubsetOf("error", "warning", "notice");
        assertThat(findings.findValuesAsText("poyta")).allMatch(name -> name.startsWith("Esimerkki-Suomen"));
        assertThat(findings.findValuesAsText("viesti")).anyMatch(words -> words.contains("6/2026"));
        assertThat(findings.findValuesAsText("paikka"))
                .hasSize(findings.size())
                .allMatch(place -> place.matches("[a-z-]+(/\\d+)?"))
                .anyMatch(place -> place.startsWith("meeting/"));
        assertThat(findings.findValuesAsText("paikanNimi")).contains("Kokous 6/2026", "Toimenpide");
    }

    @Test
    void theCheckLooksForBackupsBesideTheRegisterAndNotBesideItsCopy() throws Exception {
        var backups = Backups.beside(register).folder();
        var old = Files.createDirectories(backups)
                .resolve(register.getFileName().toString().replace(".poyta", "") + "-2026-10-01-120000.varmuuskopio");
        Files.createFile(old);
        var ran = CommandRun.of("check", register.toString(), "--date", "2026-11-21");
        Files.delete(old);
        assertThat(ran.said()).contains("Huomautus R03: Viimeisin varmuuskopio on 51 päivän takaa.\n");
    }

    @Test
    void nothingToLookAtIsSaidToo() throws Exception {
        var empty = temp.resolve("tyhja.poyta");
        Database.create(empty, Clock.systemDefaultZone()).close();
        assertThat(CommandRun.of("check", empty.toString()).said()).isEqualTo("Ei huomautettavaa.\n");
    }

    @Test
    void helpIsInFinnish() {
        assertThat(CommandRun.of("--help").said()).contains("export", "publish", "sample", "Tekee julkaisukansion");
        for (var command : List.of("export", "invite", "publish", "sample", "check"))
            assertThat(CommandRun.of(command, "--help").said())
                    .startsWith("Käyttö: poytakirjuri " + command)
                    .contains("Näytä tämä ohje.");
    }

    private void assertWrong(String sentence, String... words) {
        var ran = run("export", register, words);
        assertThat(ran.code()).as(sentence).isEqualTo(2);
        assertThat(ran.complained()).startsWith(sentence);
    }

    /// A command on a register that writes into the folder [#out].
    private CommandRun run(String command, Path file, String... words) {
        var all = new ArrayList<>(List.of(command, file.toString(), "--out", out.toString()));
        all.addAll(List.of(words));
        return CommandRun.of(all.toArray(String[]::new));
    }

    private static List<String> lines(Path pdf) throws IOException {
        return Structure.of(Files.readAllBytes(pdf)).lines();
    }

    private static List<String> inside(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }
}
