package fi.poytakirjuri.exchange.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import fi.poytakirjuri.document.PaperEngine;
import fi.poytakirjuri.exchange.sample.SampleCopy;
import fi.poytakirjuri.language.Language;
import fi.poytakirjuri.language.Texts;
import fi.poytakirjuri.register.db.Database;
import fi.poytakirjuri.register.roster.Contact;
import fi.poytakirjuri.register.roster.PersonStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The files that a person is given who asks for their data.
class PersonFilesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    @TempDir
    Path folder;

    @Test
    void theFilesTellEverythingAndTheirNamesNothing() throws Exception {
        var register = folder.resolve("rekisteri.poyta");
        SampleCopy.make(register);
        try (var database = Database.open(register, Clock.systemUTC())) {
            var niina = new PersonStore(database)
                    .contacts(TODAY).stream()
                            .map(Contact::person)
                            .filter(person -> person.familyName().equals("Åkerlund"))
                            .findFirst()
                            .orElseThrow();
            var out = folder.resolve("pyynto");
            var files = new PersonFiles(database, 1, new PaperEngine(), Texts.in(Language.FI));
            var written = files.write(niina.id(), TODAY, out).orElseThrow();

            var begin = "kumppanuuspoyta_henkilotiedot_" + niina.id() + "_2026-11-21";
            assertThat(written)
                    .extracting(file -> file.getFileName().toString())
                    .containsExactly(begin + ".pdf", begin + ".json");
            var json = new ObjectMapper().readTree(Files.readString(written.getLast()));
            assertThat(json.path("nimi").asText()).isEqualTo("Niina Åkerlund");
            var own = json.path("tiedot").path("Henkilö").path(0);
            assertThat(own.path("sähköposti").asText()).isEqualTo(niina.email());
            assertThat(json.path("tiedot").path("Läsnäolot").size()).isGreaterThan(10);
            assertThat(json.path("tiedot")
                            .path("Ehdokkuudet")
                            .path(0)
                            .path("perustelut")
                            .asText())
                    .isNotEmpty();
            assertThat(json.path("maininnat").size()).isPositive();

            var bytes = Files.readAllBytes(written.getFirst());
            assertThat(files.write(niina.id(), TODAY, out)).isPresent();
            assertThat(Files.readAllBytes(written.getFirst())).isEqualTo(bytes);
            assertThat(files.write(9_999, TODAY, out)).isEmpty();
        }
    }
}
