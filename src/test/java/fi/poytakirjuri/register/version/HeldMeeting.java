package fi.poytakirjuri.register.version;

import fi.poytakirjuri.document.PaperEngine;
import fi.poytakirjuri.document.desk.VersionPress;
import fi.poytakirjuri.language.Language;
import fi.poytakirjuri.language.Texts;
import fi.poytakirjuri.register.action.ActionStore;
import fi.poytakirjuri.register.action.Due;
import fi.poytakirjuri.register.action.Owner;
import fi.poytakirjuri.register.choice.Capacity;
import fi.poytakirjuri.register.choice.MeetingState;
import fi.poytakirjuri.register.choice.Presence;
import fi.poytakirjuri.register.choice.SeatRole;
import fi.poytakirjuri.register.db.Database;
import fi.poytakirjuri.register.db.OpeningTrouble;
import fi.poytakirjuri.register.meeting.AgendaStore;
import fi.poytakirjuri.register.meeting.AttachmentStore;
import fi.poytakirjuri.register.meeting.AttendanceStore;
import fi.poytakirjuri.register.meeting.ItemText;
import fi.poytakirjuri.register.meeting.Meeting;
import fi.poytakirjuri.register.meeting.MeetingStore;
import fi.poytakirjuri.register.meeting.Minutes;
import fi.poytakirjuri.register.meeting.MinutesStore;
import fi.poytakirjuri.register.meeting.NewMeeting;
import fi.poytakirjuri.register.roster.NewMember;
import fi.poytakirjuri.register.roster.NewRegister;
import fi.poytakirjuri.register.roster.PersonStore;
import fi.poytakirjuri.register.roster.RosterStore;
import fi.poytakirjuri.register.roster.SeatStore;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;

/// A meeting held on 21.4.2026 with everything a memo tells of, and the next one planned for 2.6.2026.
final class HeldMeeting implements AutoCloseable {
    static final LocalDate DAY = LocalDate.of(2026, 4, 21);
    static final LocalDateTime AFTER = LocalDateTime.of(2026, 4, 24, 10, 0);

    final Texts texts = Texts.in(Language.FI);
    final Database database;
    final MeetingStore meetings;
    final AgendaStore agendas;
    final AttendanceStore attendance;
    final ActionStore actions;
    final AttachmentStore attachments;
    final PersonStore persons;
    final MinutesStore minutes;
    final FinalisingStore finalising;
    final VersionStore versions;
    final ApprovalStore approvals;
    final Press press;
    final long body;
    final long secretary;
    final long id;
    final long next;
    final long item;
    final long action;

    HeldMeeting(Path folder) throws OpeningTrouble {
        database = Database.create(folder.resolve("rekisteri.poyta"), Clock.systemUTC());
        meetings = new MeetingStore(database);
        agendas = new AgendaStore(database);
        persons = new PersonStore(database);
        attendance = new AttendanceStore(database, new RosterStore(database), persons);
        actions = new ActionStore(database);
        attachments = new AttachmentStore(database);
        minutes = new MinutesStore(database);
        finalising = new FinalisingStore(database, texts);
        versions = new VersionStore(database);
        approvals = new ApprovalStore(database, texts);
        press = new VersionPress(database, new PaperEngine(), texts);
        body = new NewRegister(texts).begin(database, "Koepöytä", "", DAY);
        var seats = new SeatStore(database);
        secretary = seats.add(body, NewMember.of("Aino", "Äijälä", SeatRole.ASSOCIATION_REP), DAY)
                .personId();
        seats.add(body, NewMember.of("Väinö", "Wallenius", SeatRole.ARENA_CHAIR), DAY);
        id = meeting(DAY);
        next = meeting(LocalDate.of(2026, 6, 2));
        agendas.add(id, "Avaus", null);
        item = agendas.add(id, "Avustukset", null);
        agendas.setText(item, ItemText.DISCUSSION, "Keskusteltiin avustuksista.");
        agendas.setText(item, ItemText.DECISION, "Sovittiin, että asia valmistellaan.");
        attendance.setRest(read().meeting(), Presence.PRESENT);
        attendance.addOutsider(read().meeting(), "Pirkko Vieras", "Kyläyhdistys", Capacity.EXPERT);
        action = actions.add(item, "Lähettää kysely", List.of(Owner.everyone("")), Due.on(DAY.plusDays(20)));
        attachments.add(id, item, "Taulukko", "taulukko.pdf", "application/pdf", new byte[] {1, 2, 3});
        meetings.setState(id, MeetingState.HELD);
    }

    private long meeting(LocalDate day) {
        return meetings.add(new NewMeeting(
                body,
                "Kokous",
                day,
                LocalTime.of(13, 0),
                LocalTime.of(15, 0),
                "Koivu",
                null,
                secretary,
                secretary,
                "Jäsenet",
                ""));
    }

    int finalise() {
        return finalising.finalise(id, AFTER, press);
    }

    int correct(String reason, Runnable change) {
        finalising.begin(id, reason, AFTER.toLocalDate());
        change.run();
        return finalising.finish(id, AFTER.plusDays(9), press);
    }

    Minutes read() {
        return minutes.read(id).orElseThrow();
    }

    Meeting meeting() {
        return read().meeting();
    }

    String text() {
        return new ReadableText(read(), texts).text();
    }

    @Override
    public void close() {
        database.close();
    }
}
