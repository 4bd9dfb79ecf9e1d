package fi.poytakirjuri.register.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import fi.poytakirjuri.exchange.sample.SampleCopy;
import fi.poytakirjuri.language.Language;
import fi.poytakirjuri.language.Texts;
import fi.poytakirjuri.register.db.Database;
import fi.poytakirjuri.register.privacy.PersonRecord.Fact;
import fi.poytakirjuri.register.privacy.PersonRecord.Part;
import fi.poytakirjuri.register.roster.Contact;
import fi.poytakirjuri.register.roster.PersonField;
import fi.poytakirjuri.register.roster.PersonStore;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What a person is told when they ask what the register holds on them.
class PersonRecordTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    @TempDir
    Path folder;

    @Test
    void everythingOfOnePersonIsToldInWordsAndNothingOfAnother() throws Exception {
        var file = folder.resolve("rekisteri.poyta");
        SampleCopy.make(file);
        try (var database = Database.open(file, Clock.systemUTC())) {
            var persons = new PersonStore(database);
            var niina = persons.contacts(TODAY).stream()
                    .map(Contact::person)
                    .filter(person -> person.familyName().equals("Åkerlund"))
                    .findFirst()
                    .orElseThrow();
            persons.change(niina.id(), PersonField.NOTES, "Tavoittaa iltaisin.");
            var record = new PersonRecordStore(database, Texts.in(Language.FI))
                    .read(niina.id(), TODAY)
                    .orElseThrow();

            assertThat(record.parts())
                    .extracting(Part::table)
                    .contains(
                            RegisterTable.PERSON,
                            RegisterTable.PERMISSION,
                            RegisterTable.AFFILIATION,
                            RegisterTable.TENURE,
                            RegisterTable.OFFICE,
                            RegisterTable.ATTENDANCE,
                            RegisterTable.MEETING,
                            RegisterTable.ACTION_OWNER,
                            RegisterTable.CANDIDATE);
            assertThat(facts(record, RegisterTable.PERSON))
                    .contains(
                            new Fact(RegisterColumn.EMAIL, niina.email()),
                            new Fact(RegisterColumn.NOTES, "Tavoittaa iltaisin."));
            assertThat(facts(record, RegisterTable.TENURE))
                    .contains(
                            new Fact(RegisterColumn.SEAT_ID, "Järjestöedustaja, Sote: mielenterveys- ja kriisityö"),
                            new Fact(RegisterColumn.STARTS_ON, "1.1.2025"));
            assertThat(facts(record, RegisterTable.MEETING))
                    .contains(new Fact(RegisterColumn.SECRETARY_ID, "3/2026, 21.4.2026"));
            assertThat(facts(record, RegisterTable.ATTENDANCE))
                    .contains(
                            new Fact(RegisterColumn.PRESENCE, "Läsnä"),
                            new Fact(RegisterColumn.SHOWN_NAME, "Niina Åkerlund"));
            assertThat(facts(record, RegisterTable.OFFICE)).contains(new Fact(RegisterColumn.KIND, "Sihteeri"));
            assertThat(record.mentions())
                    .anyMatch(m -> m.table() == RegisterTable.DOCUMENT_VERSION
                            && m.sentence().contains("Åkerlund"));
            assertThat(record.undoable()).isPositive();
            assertThat(record.parts().toString()).doesNotContain("Rautavuori");
        }
    }

    private static List<Fact> facts(PersonRecord record, RegisterTable table) {
        return record.parts().stream()
                .filter(part -> part.table() == table)
                .flatMap(part -> part.lines().stream())
                .flatMap(line -> line.facts().stream())
                .toList();
    }
}
