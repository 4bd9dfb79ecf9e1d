package fi.poytakirjuri.register.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.poytakirjuri.register.choice.OfficeKind;
import fi.poytakirjuri.register.db.Database;
import fi.poytakirjuri.register.meeting.AgendaStore;
import fi.poytakirjuri.register.meeting.MeetingStore;
import fi.poytakirjuri.register.meeting.NewMeeting;
import fi.poytakirjuri.register.roster.OfficeStore;
import fi.poytakirjuri.register.roster.PersonStore;
import fi.poytakirjuri.register.table.BodyStore;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StatementStoreTest {
    @TempDir
    private Path folder;

    private Database database;
    private StatementStore statements;
    private long body;

    @BeforeEach
    void begin() throws Exception {
        database = Database.create(folder.resolve("r.poyta"), Clock.systemUTC());
        statements = new StatementStore(database);
        body = new BodyStore(database).add("Kokeilun kumppanuuspöytä", "");
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void everyWordAndDayOfAStatementIsKeptAndCanBeUndone() {
        long id = statements.add(body, "Lausunto kirjastoista");
        statements.setText(id, StatementText.ASKED_BY, "Harjuveden kaupunki");
        statements.setText(id, StatementText.SENT_TO, "Harjuveden kaupunki\nSivistyslautakunta");
        statements.setText(id, StatementText.TEXT, "Hyvä.\n\n- yksi");
        statements.setText(id, StatementText.PREPARED_BY, "Niina Åkerlund");
        statements.setAskedOn(id, LocalDate.of(2026, 3, 2));
        statements.setDueOn(id, LocalDate.of(2026, 4, 2));
        statements.setSentOn(id, LocalDate.of(2026, 4, 1));
        assertThat(statements.find(id))
                .contains(new Statement(
                        id,
                        body,
                        "Lausunto kirjastoista",
                        "Harjuveden kaupunki",
                        LocalDate.of(2026, 3, 2),
                        LocalDate.of(2026, 4, 2),
                        "Niina Åkerlund",
                        null,
                        "Hyvä.\n\n- yksi",
                        LocalDate.of(2026, 4, 1),
                        "Harjuveden kaupunki\nSivistyslautakunta"));
        database.undo();
        assertThat(statements.find(id).orElseThrow().isSent()).isFalse();
    }

    @Test
    void aStatementHasATitle() {
        assertThatThrownBy(() -> statements.add(body, " ")).isInstanceOf(IllegalArgumentException.class);
        long id = statements.add(body, "Lausunto");
        assertThatThrownBy(() -> statements.setText(id, StatementText.TITLE, ""))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void thoseInPreparationComeFirstTheEarliestDueBeforeOthers() {
        long sent = statements.add(body, "Lähetetty");
        statements.setSentOn(sent, LocalDate.of(2026, 1, 1));
        long undated = statements.add(body, "Ilman päivää");
        long later = statements.add(body, "Myöhempi");
        statements.setDueOn(later, LocalDate.of(2026, 5, 1));
        long first = statements.add(body, "Ensin");
        statements.setDueOn(first, LocalDate.of(2026, 4, 1));
        assertThat(statements.all(body).stream().map(Statement::id)).containsExactly(first, later, undated, sent);
    }

    @Test
    void aDraftIsLateAfterItsDayAndASentOneNever() {
        long id = statements.add(body, "Lausunto");
        statements.setDueOn(id, LocalDate.of(2026, 4, 1));
        assertThat(statements.find(id).orElseThrow().isLate(LocalDate.of(2026, 4, 1)))
                .isFalse();
        assertThat(statements.find(id).orElseThrow().isLate(LocalDate.of(2026, 4, 2)))
                .isTrue();
        statements.setSentOn(id, LocalDate.of(2026, 4, 9));
        assertThat(statements.find(id).orElseThrow().isLate(LocalDate.of(2026, 5, 1)))
                .isFalse();
    }

    @Test
    void attachmentsAreNumberedAndGoWithTheirStatement() {
        long id = statements.add(body, "Lausunto");
        var attachments = new StatementAttachmentStore(database);
        attachments.addExpected(id, "Taulukko", "");
        attachments.add(id, "Kartta", "kartta.pdf", "application/pdf", new byte[] {1, 2});
        assertThat(attachments.of(id).stream().map(StatementAttachment::number)).containsExactly(1, 2);
        assertThat(attachments.of(id).getLast().size()).isEqualTo(2L);
        statements.remove(id);
        assertThat(attachments.of(id)).isEmpty();
        database.undo();
        assertThat(attachments.of(id)).hasSize(2);
    }

    @Test
    void theOfficesOfTheDaySignALetter() {
        var people = new PersonStore(database);
        var offices = new OfficeStore(database);
        long before = people.add("Aino", "Edellinen", "", "");
        long after = people.add("Eero", "Seuraava", "", "");
        offices.give(body, OfficeKind.CHAIR, before, LocalDate.of(2025, 1, 1), LocalDate.of(2025, 12, 31));
        offices.give(body, OfficeKind.CHAIR, after, LocalDate.of(2026, 1, 1), null);
        long id = statements.add(body, "Lausunto");
        assertThat(signer(id)).isEqualTo("Eero Seuraava");
        statements.setSentOn(id, LocalDate.of(2025, 6, 1));
        assertThat(signer(id)).isEqualTo("Aino Edellinen");
    }

    @Test
    void aLetterKnowsInWhichItemItWasDecided() {
        var meetings = new MeetingStore(database);
        long meeting = meetings.add(
                new NewMeeting(body, "Kokous", LocalDate.of(2026, 3, 10), null, null, "", null, null, null, "", ""));
        long item = new AgendaStore(database).add(meeting, "Lausunnon antaminen", null);
        long id = statements.add(body, "Lausunto");
        statements.setItem(id, item);
        var decidedIn = StatementLetter.read(database, id).orElseThrow().decidedIn();
        assertThat(decidedIn).isNotNull();
        assertThat(decidedIn.item().title()).isEqualTo("Lausunnon antaminen");
        assertThat(decidedIn.meeting().writtenNumber()).isEqualTo("1/2026");
        assertThat(StatementLetter.read(database, id + 1)).isEmpty();
    }

    private String signer(long id) {
        return StatementLetter.read(database, id)
                .orElseThrow()
                .signers()
                .getFirst()
                .name();
    }
}
