package fi.poytakirjuri.register.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import fi.poytakirjuri.document.PaperEngine;
import fi.poytakirjuri.document.desk.PaperDesk;
import fi.poytakirjuri.document.desk.PaperOrder;
import fi.poytakirjuri.document.paper.Audience;
import fi.poytakirjuri.document.paper.PaperKind;
import fi.poytakirjuri.document.pdf.Standard;
import fi.poytakirjuri.exchange.sample.SampleCopy;
import fi.poytakirjuri.language.Language;
import fi.poytakirjuri.language.Texts;
import fi.poytakirjuri.register.choice.PublicField;
import fi.poytakirjuri.register.db.Database;
import fi.poytakirjuri.register.meeting.Meeting;
import fi.poytakirjuri.register.meeting.MeetingStore;
import fi.poytakirjuri.register.meeting.MeetingText;
import fi.poytakirjuri.register.roster.Contact;
import fi.poytakirjuri.register.roster.Permission;
import fi.poytakirjuri.register.roster.Person;
import fi.poytakirjuri.register.roster.PersonField;
import fi.poytakirjuri.register.roster.PersonStore;
import fi.poytakirjuri.register.table.BodyStore;
import fi.poytakirjuri.register.version.VersionStore;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What erasing takes, and what it leaves as it was.
class ErasureTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private final Texts texts = Texts.in(Language.FI);
    private final PaperEngine engine = new PaperEngine();

    @TempDir
    Path folder;

    private Path file;
    private Database database;
    private PersonStore persons;
    private ErasureStore erasures;
    private long body;

    @BeforeEach
    void openSample() throws Exception {
        file = folder.resolve("rekisteri.poyta");
        SampleCopy.make(file);
        open();
    }

    @AfterEach
    void close() {
        database.close();
    }

    private void open() throws Exception {
        database = Database.open(file, Clock.systemUTC());
        persons = new PersonStore(database);
        erasures = new ErasureStore(database, texts);
        body = new BodyStore(database).bodies().getFirst().id();
    }

    @Test
    void afterErasingTheContactsAreNowhereInTheFile() throws Exception {
        var person = person("Niina Åkerlund");
        persons.change(person.id(), PersonField.EMAIL, "niina.kesalla@example.org");
        persons.change(person.id(), PersonField.NOTES, "Kotinumero 014 555 987");
        persons.change(person.id(), PersonField.EMAIL, person.email());
        assertThat(bytes()).contains(person.email()).contains("niina.kesalla").contains("014 555 987");

        erasures.erase(person.id(), ErasureReason.REQUEST, TODAY);

        assertThat(bytes())
                .doesNotContain(person.email())
                .doesNotContain(person.phone())
                .doesNotContain("niina.kesalla")
                .doesNotContain("014 555 987");
        assertThat(file.resolveSibling(file.getFileName() + "-journal")).doesNotExist();
        assertThat(database.undoable()).isEmpty();
        assertThat(database.latestSteps(5)).isEmpty();
    }

    @Test
    void approvedMemosStoredVersionsAndTheirPrintsStayAsTheyWereAndDraftsHaveNoName() {
        var person = person("Niina Åkerlund");
        var before = papers();
        var versions = versions();

        erasures.erase(person.id(), ErasureReason.REQUEST, TODAY);

        assertThat(versions()).isEqualTo(versions);
        var after = papers();
        int drafts = 0;
        for (var meeting : new MeetingStore(database).all(body)) {
            if (meeting.isFinalised())
                assertThat(after.get(meeting.id())).as(meeting.writtenNumber()).isEqualTo(before.get(meeting.id()));
            else {
                drafts++;
                var words = new MinutesWords(database, texts).of(meeting.id());
                assertThat(words).as(meeting.writtenNumber()).doesNotContain("Niina Åkerlund");
            }
        }
        assertThat(drafts).isPositive();
        assertThat(persons.contacts(TODAY)).noneMatch(c -> c.person().id() == person.id());
        assertThat(persons.person(person.id()).orElseThrow().name()).isEqualTo("Poistettu henkilö");
        assertThat(erasures.plan(person.id(), TODAY)).isEmpty();
    }

    @Test
    void theLogTellsWhatWasErasedAndWhyButNeverWho() throws Exception {
        var person = person("Niina Åkerlund");
        erasures.erase(person.id(), ErasureReason.REQUEST, TODAY);
        var line = new ErasureLogStore(database).all().getFirst();
        assertThat(line.number()).isEqualTo(person.id());
        assertThat(line.on()).isEqualTo(TODAY);
        assertThat(line.reason()).isEqualTo(ErasureReason.REQUEST);
        assertThat(line.what()).contains(ErasedThing.NAME, ErasedThing.CONTACTS, ErasedThing.PERMISSIONS);
        String logged = database.read(sql -> sql.fetch("SELECT * FROM erasure").toString());
        assertThat(logged).doesNotContain("Niina");
    }

    @Test
    void someoneWhomNothingSpeaksOfIsGoneAltogether() {
        long id = persons.add("Turha", "Tuttava", "Kirjasto", "johtaja");
        persons.permit(id, PublicField.NAME, true, TODAY, "Puhelin");
        erasures.erase(id, ErasureReason.NOT_NEEDED, TODAY);
        assertThat(persons.person(id)).isEmpty();
    }

    @Test
    void thePlanTellsWhatGoesWhatStaysAndWhereFreeTextsTellOfThePerson() {
        var person = person("Niina Åkerlund");
        var meeting = new MeetingStore(database).all(body).getFirst();
        new MeetingStore(database)
                .setText(
                        meeting.id(), MeetingText.NOTES, "Avain on Åkerlundilla. Muuta ei ole. Puh. " + person.phone());
        var plan = erasures.plan(person.id(), TODAY).orElseThrow();
        assertThat(plan.goes()).contains(ErasedThing.CONTACTS, ErasedThing.AFFILIATIONS);
        assertThat(plan.finalised()).isPositive();
        assertThat(plan.isSeated()).isTrue();
        assertThat(plan.mentions())
                .filteredOn(m -> m.table() == RegisterTable.MEETING && m.rowId() == meeting.id())
                .extracting(Mention::sentence)
                .contains("Avain on Åkerlundilla.")
                .doesNotContain("Muuta ei ole.")
                .anyMatch(sentence -> sentence.contains(person.phone()));
    }

    @Test
    void formerContactsGoAndTheNameStays() throws Exception {
        long id = persons.add("Eeva", "Entinen", "Kirjasto", "");
        persons.change(id, PersonField.EMAIL, "eeva.entinen@example.org");
        persons.change(id, PersonField.PHONE, "040 555 7788");
        persons.permit(id, PublicField.NAME, true, TODAY, "");
        persons.permit(id, PublicField.EMAIL, true, TODAY, "");
        assertThat(bytes()).contains("eeva.entinen@example.org");
        erasures.eraseContacts(List.of(id), TODAY);
        var left = persons.person(id).orElseThrow();
        assertThat(left.name()).isEqualTo("Eeva Entinen");
        assertThat(left.email() + left.phone()).isEmpty();
        assertThat(left.permissions()).extracting(Permission::field).containsExactly(PublicField.NAME);
        assertThat(bytes()).doesNotContain("eeva.entinen@example.org").doesNotContain("040 555 7788");
        assertThat(new ErasureLogStore(database).all())
                .extracting(Erasure::reason)
                .containsExactly(ErasureReason.FORMER_CONTACTS);
    }

    private Person person(String name) {
        return persons.contacts(TODAY).stream()
                .map(Contact::person)
                .filter(person -> person.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private Map<Long, List<Byte>> papers() {
        var papers = new HashMap<Long, List<Byte>>();
        for (Meeting meeting : new MeetingStore(database).all(body)) {
            var order = new PaperOrder.OfMeeting(meeting.id(), PaperKind.of(meeting.documentKind()));
            var made = new PaperDesk(database, body, texts).make(order, Audience.PUBLIC);
            papers.put(meeting.id(), listed(engine.pdf(engine.lay(made.paper()), Standard.A2A_UA1)));
        }
        return papers;
    }

    private List<String> versions() {
        return new MeetingStore(database)
                .all(body).stream()
                        .flatMap(meeting -> new VersionStore(database).ofMeeting(meeting.id()).stream())
                        .map(Object::toString)
                        .toList();
    }

    private static List<Byte> listed(byte[] bytes) {
        var list = new ArrayList<Byte>(bytes.length);
        for (byte b : bytes) list.add(b);
        return list;
    }

    /// Read while nobody has the file open, for that would drop the database's locks.
    private String bytes() throws Exception {
        database.close();
        var bytes = Files.readString(file, StandardCharsets.ISO_8859_1);
        open();
        return bytes;
    }
}
