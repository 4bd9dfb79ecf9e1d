package fi.poytakirjuri.exchange.sample;

import static fi.poytakirjuri.exchange.sample.SampleFile.words;

import com.fasterxml.jackson.databind.JsonNode;
import fi.poytakirjuri.register.choice.Capacity;
import fi.poytakirjuri.register.choice.Movement;
import fi.poytakirjuri.register.choice.Presence;
import fi.poytakirjuri.register.db.Database;
import fi.poytakirjuri.register.meeting.AttendanceStore;
import fi.poytakirjuri.register.meeting.Attendee;
import fi.poytakirjuri.register.meeting.Meeting;
import fi.poytakirjuri.register.meeting.MeetingStore;
import fi.poytakirjuri.register.roster.PersonStore;
import fi.poytakirjuri.register.roster.RosterStore;
import java.util.HashSet;
import java.util.List;

/// Writes who was in the sample's meetings.
final class SampleAttendance {
    private final SampleIds ids;
    private final MeetingStore meetings;
    private final AttendanceStore store;

    SampleAttendance(Database database, SampleIds ids, MeetingStore meetings) {
        this.ids = ids;
        this.meetings = meetings;
        this.store = new AttendanceStore(database, new RosterStore(database), new PersonStore(database));
    }

    AttendanceStore store() {
        return store;
    }

    /// What a document says, in its order.
    void write(long meetingId, JsonNode document, List<Long> items) {
        var meeting = meetings.find(meetingId).orElseThrow();
        for (var mark : document.path("lasnaolo"))
            store.addPerson(meeting, ids.person(words(mark, "henkilo")), Capacity.MEMBER);
        var members = store.of(meeting);
        for (var mark : document.path("lasnaolo")) writeMember(meeting, members, mark, items);
        for (var guest : document.path("muutOsallistujat"))
            store.addOutsider(meeting, words(guest, "nimi"), words(guest, "taho"), Capacity.PARTICIPANT);
        for (var expert : document.path("asiantuntijat")) {
            int number = Integer.parseInt(words(expert, "kohdat").replaceAll("\\D", ""));
            addExpert(meetingId, words(expert, "henkilo"), List.of(items.get(number - 1)));
        }
    }

    /// Everyone on the roster was there, but for those who sent apologies.
    void everyoneBut(long meetingId, JsonNode apologies) {
        var meeting = meetings.find(meetingId).orElseThrow();
        var absent = new HashSet<Long>();
        apologies.forEach(key -> absent.add(ids.person(key.asText())));
        for (var who : store.of(meeting))
            if (who.capacity() == Capacity.MEMBER)
                store.setPresence(meeting, who, absent.contains(who.personId()) ? Presence.APOLOGY : Presence.PRESENT);
    }

    void addExpert(long meetingId, String key, List<Long> items) {
        var meeting = meetings.find(meetingId).orElseThrow();
        long row = store.addPerson(meeting, ids.person(key), Capacity.EXPERT);
        store.setExpertItems(row, items);
    }

    private void writeMember(Meeting meeting, List<Attendee> members, JsonNode mark, List<Long> items) {
        Long person = ids.person(words(mark, "henkilo"));
        var who = members.stream()
                .filter(a -> person.equals(a.personId()))
                .findFirst()
                .orElseThrow();
        store.setPresence(meeting, who, presence(words(mark, "tila")));
        stamp(meeting, who, mark, "saapui", Movement.ARRIVED, items);
        stamp(meeting, who, mark, "poistui", Movement.LEFT, items);
    }

    private void stamp(
            Meeting meeting, Attendee who, JsonNode mark, String field, Movement movement, List<Long> items) {
        var time = SampleMeetings.time(mark, field);
        if (time == null) return;
        store.move(meeting, who, movement, time, items.get(mark.path("kohdasta").asInt() - 1));
    }

    private static Presence presence(String word) {
        return switch (word) {
            case "etänä" -> Presence.REMOTE;
            case "esteestä ilmoittanut" -> Presence.APOLOGY;
            case "poissa" -> Presence.ABSENT;
            default -> Presence.PRESENT;
        };
    }
}
