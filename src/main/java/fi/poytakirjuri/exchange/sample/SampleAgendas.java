package fi.poytakirjuri.exchange.sample;

import static fi.poytakirjuri.exchange.sample.SampleFile.date;
import static fi.poytakirjuri.exchange.sample.SampleFile.words;

import com.fasterxml.jackson.databind.JsonNode;
import fi.poytakirjuri.language.Language;
import fi.poytakirjuri.language.Texts;
import fi.poytakirjuri.register.action.ActionStore;
import fi.poytakirjuri.register.action.Due;
import fi.poytakirjuri.register.action.Owner;
import fi.poytakirjuri.register.choice.ActionState;
import fi.poytakirjuri.register.choice.ItemKind;
import fi.poytakirjuri.register.choice.SignedPaper;
import fi.poytakirjuri.register.db.Database;
import fi.poytakirjuri.register.meeting.AgendaStore;
import fi.poytakirjuri.register.meeting.AttachmentStore;
import fi.poytakirjuri.register.meeting.ItemText;
import fi.poytakirjuri.register.meeting.MeetingStore;
import fi.poytakirjuri.register.meeting.MinutesStore;
import fi.poytakirjuri.register.meeting.Presenter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Writes what the sample's meetings dealt with: from a document of its own, or from the usual agenda.
final class SampleAgendas {
    private static final Map<String, ItemText> TEXTS = Map.of(
            "selostus", ItemText.BACKGROUND,
            "keskustelu", ItemText.DISCUSSION,
            "paatosehdotus", ItemText.PROPOSAL,
            "paatos", ItemText.DECISION,
            "teksti", ItemText.TEXT);

    private final SampleIds ids;
    private final MeetingStore meetings;
    private final AgendaStore agendas;
    private final ActionStore actions;
    private final AttachmentStore attachments;
    private final SampleAttachments files = new SampleAttachments();
    private final MinutesStore minutes;
    private final SampleAttendance attendance;
    private final JsonNode usual = SampleFile.json("muut-kokoukset.json").path("esityslista");
    private final Map<String, Long> organisationsByName = new LinkedHashMap<>();

    SampleAgendas(Database database, SampleIds ids, MeetingStore meetings) {
        this.ids = ids;
        this.meetings = meetings;
        this.agendas = new AgendaStore(database);
        this.actions = new ActionStore(database);
        this.attachments = new AttachmentStore(database);
        this.attendance = new SampleAttendance(database, ids, meetings);
        this.minutes = new MinutesStore(database);
        for (var organisation : SampleFile.json("roster.json").path("organisaatiot"))
            organisationsByName.put(words(organisation, "nimi"), ids.organisation(words(organisation, "id")));
    }

    /// A meeting that one of the sample's documents tells of.
    void fromDocument(long meetingId, JsonNode document) {
        var items = new ArrayList<Long>();
        for (var item : document.path("asiat")) items.add(addItem(meetingId, item));
        attendance.write(meetingId, document, items);
        addAttachments(meetingId, document, items);
        boolean isAgenda = words(document, "laji").contains("esityslista");
        for (var signature : document.path("allekirjoitukset"))
            minutes.addSignature(
                    meetingId,
                    isAgenda ? SignedPaper.AGENDA : SignedPaper.MINUTES,
                    ids.person(words(signature, "henkilo")),
                    words(signature, "rooli"));
        for (var checking : document.path("tarkastus"))
            minutes.addChecking(meetingId, ids.person(words(checking, "henkilo")), date(checking, "pvm"));
    }

    /// A meeting with the usual agenda around one matter of its own.
    void usual(long meetingId, JsonNode meeting, JsonNode matter, @Nullable JsonNode next) {
        boolean wasHeld = words(meeting, "tila").equals("pidetty");
        for (var item : usual) {
            if (item.has("asia")) addMatter(meetingId, matter, item);
            else addUsual(meetingId, item, meeting, next, wasHeld);
        }
        if (wasHeld) attendance.everyoneBut(meetingId, matter.path("este"));
    }

    /// What was written in a meeting of which the document is only the agenda.
    void writeUp(long meetingId, JsonNode notes) {
        var items = agendas.items(meetingId);
        for (int i = 0; i < items.size(); i++) {
            var item = notes.path("kohdat").path("" + (i + 1));
            writeTexts(items.get(i).id(), item);
            if (item.has("toimenpide")) addAction(items.get(i).id(), item.path("toimenpide"));
        }
        attendance.everyoneBut(meetingId, notes.path("este"));
        for (var expert : notes.path("asiantuntijat")) attendance.addExpert(meetingId, expert.asText(), List.of());
    }

    private void addMatter(long meetingId, JsonNode matter, JsonNode usual) {
        long item = agendas.add(meetingId, words(matter, "asia"), null);
        agendas.setKind(item, ItemKind.DECISION);
        agendas.setMinutes(item, usual.path("kesto").asInt());
        writeTexts(item, matter);
        if (matter.has("toimenpide")) addAction(item, matter.path("toimenpide"));
    }

    private void addUsual(long meetingId, JsonNode usual, JsonNode meeting, @Nullable JsonNode next, boolean wasHeld) {
        long item = agendas.add(meetingId, words(usual, "otsikko"), null);
        agendas.setKind(item, kind(words(usual, "tyyppi")));
        agendas.setMinutes(item, usual.path("kesto").asInt());
        if (!wasHeld) return;
        for (var text : TEXTS.entrySet())
            if (usual.has(text.getKey()))
                agendas.setText(item, text.getValue(), filled(words(usual, text.getKey()), meeting, next));
    }

    private static String filled(String sentence, JsonNode meeting, @Nullable JsonNode next) {
        var dates = Texts.in(Language.FI).dates();
        var filled =
                sentence.replace("{alkaa}", words(meeting, "alkaa")).replace("{paattyy}", words(meeting, "paattyy"));
        if (next == null) return filled;
        return filled.replace("{seuraava}", dates.inSentence(LocalDate.parse(words(next, "paiva"))))
                .replace("{aika}", words(next, "alkaa") + "–" + words(next, "paattyy"));
    }

    private long addItem(long meetingId, JsonNode item) {
        long id = agendas.add(meetingId, words(item, "otsikko"), null);
        agendas.setKind(id, kind(words(item, "tyyppi")));
        if (item.hasNonNull("kesto")) agendas.setMinutes(id, item.path("kesto").asInt());
        // The name is looked up when the item is read.
        if (item.hasNonNull("esittelija"))
            agendas.setPresenter(id, Presenter.person(ids.person(words(item, "esittelija")), ""));
        writeTexts(id, item);
        for (var action : item.path("toimenpiteet")) addAction(id, action);
        return id;
    }

    private void writeTexts(long itemId, JsonNode item) {
        for (var text : TEXTS.entrySet())
            if (item.hasNonNull(text.getKey())) agendas.setText(itemId, text.getValue(), words(item, text.getKey()));
    }

    private void addAction(long itemId, JsonNode action) {
        var owners = new ArrayList<Owner>();
        var party = words(action, "vastuutaho");
        if (!party.isEmpty()) owners.add(party(party));
        for (var person : action.path("vastuu")) owners.add(Owner.person(ids.person(person.asText()), ""));
        var due = date(action, "maaraaika");
        long id = actions.add(itemId, words(action, "teksti"), owners, due == null ? Due.OPEN : Due.on(due));
        var state = state(words(action, "tila"));
        if (state != ActionState.OPEN) actions.setState(id, state, due == null ? LocalDate.of(2026, 1, 1) : due);
    }

    private Owner party(String words) {
        var known = organisationsByName.get(words);
        if (known != null) return Owner.organisation(known, words);
        return words.endsWith("edustajat") ? Owner.everyone(words) : Owner.organisation(words);
    }

    private void addAttachments(long meetingId, JsonNode document, List<Long> items) {
        for (var attachment : document.path("liitteet")) {
            int number = attachment.path("nro").asInt();
            var item = itemOf(number, document, items);
            var name = words(attachment, "nimi");
            var file = words(attachment, "tiedosto");
            files.pdf(file)
                    .ifPresentOrElse(
                            bytes -> attachments.add(meetingId, item, name, file, "application/pdf", bytes),
                            () -> attachments.addExpected(meetingId, item, name, file));
        }
    }

    private static @Nullable Long itemOf(int attachment, JsonNode document, List<Long> items) {
        int at = 0;
        for (var item : document.path("asiat")) {
            for (var number : item.path("liitteet")) if (number.asInt() == attachment) return items.get(at);
            at++;
        }
        return null;
    }

    private static ItemKind kind(String word) {
        return switch (word) {
            case "menettely" -> ItemKind.PROCEDURE;
            case "tiedoksi" -> ItemKind.INFO;
            case "keskustelu" -> ItemKind.DISCUSSION;
            case "seuranta" -> ItemKind.FOLLOW_UP;
            default -> ItemKind.DECISION;
        };
    }

    private static ActionState state(String word) {
        return switch (word) {
            case "valmis" -> ActionState.DONE;
            case "kesken" -> ActionState.IN_PROGRESS;
            case "rauennut" -> ActionState.LAPSED;
            default -> ActionState.OPEN;
        };
    }
}
