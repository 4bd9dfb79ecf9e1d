package fi.poytakirjuri.exchange.sample;

import static fi.poytakirjuri.exchange.sample.SampleFile.date;
import static fi.poytakirjuri.exchange.sample.SampleFile.words;

import com.fasterxml.jackson.databind.JsonNode;
import fi.poytakirjuri.register.db.Database;
import fi.poytakirjuri.register.meeting.AgendaStore;
import fi.poytakirjuri.register.meeting.MeetingNumber;
import fi.poytakirjuri.register.meeting.MeetingStore;
import fi.poytakirjuri.register.statement.StatementAttachmentStore;
import fi.poytakirjuri.register.statement.StatementStore;
import fi.poytakirjuri.register.statement.StatementText;

/// The sample's statements, from `lausunnot.json`: one sent, one in preparation.
final class SampleStatements {
    private final SampleIds ids;
    private final MeetingStore meetings;
    private final AgendaStore agendas;
    private final StatementStore statements;
    private final StatementAttachmentStore attachments;

    SampleStatements(Database database, SampleIds ids) {
        this.ids = ids;
        this.meetings = new MeetingStore(database);
        this.agendas = new AgendaStore(database);
        this.statements = new StatementStore(database);
        this.attachments = new StatementAttachmentStore(database);
    }

    void fill() {
        for (var statement : SampleFile.json("lausunnot.json").path("lausunnot")) add(statement);
    }

    private void add(JsonNode statement) {
        long id = statements.add(ids.body(), words(statement, "otsikko"));
        statements.setText(id, StatementText.ASKED_BY, words(statement, "pyytaja"));
        statements.setText(id, StatementText.PREPARED_BY, words(statement, "valmistelija"));
        statements.setText(id, StatementText.SENT_TO, words(statement, "vastaanottaja"));
        statements.setText(id, StatementText.TEXT, words(statement, "teksti"));
        statements.setAskedOn(id, date(statement, "pyydetty"));
        statements.setDueOn(id, date(statement, "maaraaika"));
        statements.setSentOn(id, date(statement, "lahetetty"));
        if (statement.hasNonNull("kokous")) statements.setItem(id, item(statement));
        for (var attachment : statement.path("liitteet")) attachments.addExpected(id, attachment.asText(), "");
    }

    private long item(JsonNode statement) {
        var number = MeetingNumber.read(words(statement, "kokous")).orElseThrow();
        var meeting = meetings.find(ids.body(), number).orElseThrow();
        return agendas.items(meeting.id())
                .get(statement.path("kohta").asInt() - 1)
                .id();
    }
}
