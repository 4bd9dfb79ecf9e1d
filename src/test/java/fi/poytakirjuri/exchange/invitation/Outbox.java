package fi.poytakirjuri.exchange.invitation;

import fi.poytakirjuri.document.PaperEngine;
import fi.poytakirjuri.document.paper.meeting.SampleMinutes;
import fi.poytakirjuri.language.Language;
import fi.poytakirjuri.language.Texts;
import fi.poytakirjuri.register.db.Database;
import fi.poytakirjuri.register.invitation.InvitationStore;
import fi.poytakirjuri.register.invitation.Invitee;
import fi.poytakirjuri.register.invitation.Invitees;
import fi.poytakirjuri.register.invitation.MailAddress;
import fi.poytakirjuri.register.invitation.Sending;
import fi.poytakirjuri.register.invitation.Told;
import fi.poytakirjuri.register.meeting.AttachmentStore;
import fi.poytakirjuri.register.meeting.Meeting;
import fi.poytakirjuri.register.meeting.MeetingStore;
import fi.poytakirjuri.register.meeting.MeetingText;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;

/// The sample register's meeting 8/2026, which is still to come, and what is sent of it.
final class Outbox implements AutoCloseable {
    static final Instant STAMPED = Instant.parse("2026-11-22T10:15:30Z");
    static final byte[] ATTACHED =
            "%PDF-1.7\r\nÄöljy\n\u0000\r loppu".getBytes(java.nio.charset.StandardCharsets.UTF_8);
    static final String ATTACHED_NAME = "Liite 1 Työllisyyskysely – yhteenveto.pdf";
    static final String LINK = "https://kokous.example.org/oma-huone?a=1,2";

    static final Texts TEXTS = Texts.in(Language.FI);
    private static final PaperEngine ENGINE = new PaperEngine();

    final SampleMinutes sample;
    final MeetingStore meetings;
    final InvitationStore invitations;
    private final MeetingInvitation maker;
    private final long id;

    Outbox(Path folder) throws Exception {
        sample = new SampleMinutes(folder);
        Database database = sample.database();
        meetings = new MeetingStore(database);
        invitations = new InvitationStore(database);
        maker = new MeetingInvitation(database, ENGINE, TEXTS);
        id = sample.of("8/2026").meeting().id();
        meetings.setText(id, MeetingText.PLACE, "Järjestötalo; Äijälän sali, 2. krs");
        meetings.setText(id, MeetingText.REMOTE_LINK, LINK);
        new AttachmentStore(database)
                .add(id, null, "Työllisyyskysely: yhteenveto", "kysely.pdf", "application/pdf", ATTACHED);
    }

    Meeting meeting() {
        return meetings.find(id).orElseThrow();
    }

    List<MailAddress> everyone() {
        return new Invitees(sample.database())
                .of(meeting()).stream()
                        .map(Invitee::address)
                        .flatMap(Optional::stream)
                        .toList();
    }

    MailAddress sender() {
        return new Invitees(sample.database()).sender(meeting()).orElseThrow();
    }

    void move(LocalDate date, LocalTime start, LocalTime end) {
        meetings.setDate(id, date);
        meetings.setTimes(id, start, end);
    }

    MadeInvitation make(boolean isHidden, boolean isAnswerAsked) {
        return maker.make(new InvitationOrder(id, everyone(), isHidden, isAnswerAsked, true, STAMPED));
    }

    MadeInvitation comments() {
        return maker.askForComments(id, List.of(new MailAddress("Sini Purovuo", "sini@example.org")));
    }

    void markSent(boolean isCancellation) {
        invitations.markSent(
                id, new Sending(LocalDate.of(2026, 11, 22), List.of(), isCancellation, true, Told.of(meeting())));
    }

    @Override
    public void close() {
        sample.close();
    }
}
