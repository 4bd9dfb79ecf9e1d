package fi.poytakirjuri.exchange.sample;

import static fi.poytakirjuri.exchange.sample.SampleFile.day;
import static fi.poytakirjuri.exchange.sample.SampleFile.words;

import com.fasterxml.jackson.databind.JsonNode;
import fi.poytakirjuri.register.choice.DocumentKind;
import fi.poytakirjuri.register.choice.ItemKind;
import fi.poytakirjuri.register.choice.MeetingState;
import fi.poytakirjuri.register.db.Database;
import fi.poytakirjuri.register.meeting.AgendaStore;
import fi.poytakirjuri.register.meeting.AttachmentStore;
import fi.poytakirjuri.register.meeting.ItemText;
import fi.poytakirjuri.register.meeting.MeetingStore;
import fi.poytakirjuri.register.meeting.NewMeeting;
import fi.poytakirjuri.register.meeting.OrderStore;
import fi.poytakirjuri.register.publication.PublicationStore;
import java.util.List;

/// The real discussion handout of the table's meeting on 17.4.2019: its parts as items, its boxes as their sub-items,
/// and the text as it came, kept as that meeting's material. It names no person.
final class SampleHandout {
    private final SampleIds ids;
    private final MeetingStore meetings;
    private final AgendaStore agendas;
    private final OrderStore order;
    private final AttachmentStore attachments;
    private final PublicationStore publications;
    private final JsonNode json = SampleFile.json("keskustelupohja-2019-04-17.json");

    SampleHandout(Database database, SampleIds ids, MeetingStore meetings) {
        this.ids = ids;
        this.meetings = meetings;
        this.agendas = new AgendaStore(database);
        this.order = new OrderStore(database);
        this.attachments = new AttachmentStore(database);
        this.publications = new PublicationStore(database);
    }

    void fill() {
        var date = day(json, "paiva");
        long id = meetings.add(new NewMeeting(
                ids.body(),
                words(json, "otsikko"),
                date,
                SampleMeetings.time(json, "alkaa"),
                SampleMeetings.time(json, "paattyy"),
                "",
                null,
                null,
                null,
                "",
                ""));
        meetings.setDocumentKind(id, DocumentKind.HANDOUT);
        for (var part : json.path("osat")) addPart(id, part);
        var file = "keskustelupohja-2019-04-17.txt";
        attachments.addSupporting(id, "Keskustelupohja 17.4.2019", file, "text/plain", SampleFile.bytes(file));
        meetings.setState(id, MeetingState.HELD);
        publications.mark(id, "keskustelupohja", "", day(json, "julkaistu"), "");
    }

    private void addPart(long meetingId, JsonNode part) {
        add(meetingId, part);
        for (var box : part.path("laatikot")) order.indent(List.of(add(meetingId, box)));
    }

    private long add(long meetingId, JsonNode item) {
        long id = agendas.add(meetingId, words(item, "otsikko"), null);
        agendas.setKind(id, ItemKind.DISCUSSION);
        agendas.setText(id, ItemText.BACKGROUND, words(item, "selostus"));
        agendas.setText(id, ItemText.DISCUSSION, words(item, "keskustelu"));
        return id;
    }
}
