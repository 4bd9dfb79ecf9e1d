package fi.poytakirjuri.exchange.invitation;

import fi.poytakirjuri.document.PaperEngine;
import fi.poytakirjuri.document.paper.Audience;
import fi.poytakirjuri.document.paper.FileNames;
import fi.poytakirjuri.document.paper.Letterheads;
import fi.poytakirjuri.document.paper.MadePaper;
import fi.poytakirjuri.document.paper.PaperKind;
import fi.poytakirjuri.document.paper.meeting.MeetingPapers;
import fi.poytakirjuri.document.pdf.Standard;
import fi.poytakirjuri.document.typeset.Missing;
import fi.poytakirjuri.exchange.calendar.Calendar;
import fi.poytakirjuri.exchange.calendar.MeetingEntries;
import fi.poytakirjuri.exchange.file.FolderFile;
import fi.poytakirjuri.exchange.mail.MailDraft;
import fi.poytakirjuri.exchange.mail.MailPart;
import fi.poytakirjuri.language.Texts;
import fi.poytakirjuri.register.db.Database;
import fi.poytakirjuri.register.file.FileStore;
import fi.poytakirjuri.register.invitation.InvitationStore;
import fi.poytakirjuri.register.invitation.Invitees;
import fi.poytakirjuri.register.invitation.MailAddress;
import fi.poytakirjuri.register.invitation.Occasion;
import fi.poytakirjuri.register.invitation.Told;
import fi.poytakirjuri.register.meeting.Minutes;
import fi.poytakirjuri.register.meeting.MinutesStore;
import java.util.ArrayList;
import java.util.List;

/// Makes what is sent of a meeting before it, as drafts of e-mail. Reads the register, so never on the screen's thread.
public final class MeetingInvitation {
    private static final String CALENDAR = "application/ics";
    private static final String PDF = "application/pdf";

    private final MinutesStore minutes;
    private final InvitationStore invitations;
    private final Invitees invitees;
    private final MailEnclosures enclosures;
    private final MeetingPapers papers;
    private final PaperEngine engine;
    private final Texts texts;

    public MeetingInvitation(Database database, PaperEngine engine, Texts texts) {
        var files = new FileStore(database);
        this.minutes = new MinutesStore(database);
        this.invitations = new InvitationStore(database);
        this.invitees = new Invitees(database);
        this.enclosures = new MailEnclosures(files, texts);
        this.papers = new MeetingPapers(new Letterheads(files), texts);
        this.engine = engine;
        this.texts = texts;
    }

    /// The invitation; once one was sent its update, and of a cancelled meeting the cancellation.
    ///
    /// @throws IllegalArgumentException when there is no such meeting
    public MadeInvitation make(InvitationOrder order) {
        var read = read(order.meetingId());
        var occasion = Occasion.of(read.meeting(), invitations.ofMeeting(order.meetingId()));
        var calendar = calendar(order, read, occasion);
        var entry = calendar.file(named(read, texts.get("invitation.file.calendar"), ".ics"));
        boolean isAnswerAsked = !calendar.attendees().isEmpty();
        var parts = new ArrayList<MailPart>();
        var files = new ArrayList<FolderFile>();
        var enclosed = MailEnclosures.NONE;
        var unknown = List.<String>of();
        if (!(occasion instanceof Occasion.Cancellation)) {
            var paper = laid(papers.invitation(read), read);
            files.add(paper.file);
            parts.add(new MailPart(paper.file.name(), PDF, paper.file.bytes()));
            unknown = paper.unknown;
            if (order.hasAttachments()) enclosed = enclosures.of(read);
            parts.addAll(enclosed.parts());
        }
        files.add(entry);
        parts.add(new MailPart(entry.name(), CALENDAR, entry.bytes()));
        var letter = new InvitationLetter(
                read, occasion, isAnswerAsked, !enclosed.parts().isEmpty());
        var draft = new MailDraft(
                letter.subject(texts),
                letter.words(texts),
                seen(order, read),
                order.isHidden() ? order.recipients() : List.of(),
                calendar,
                parts);
        var mail = draft.file(named(read, word(occasion), ".eml"));
        return new MadeInvitation(mail, files, Told.of(read.meeting()), isAnswerAsked, enclosed.missing(), unknown);
    }

    /// The agenda as a draft to be commented on, with the remote meeting's address only if the paper has it.
    public MadeInvitation askForComments(long meetingId, List<MailAddress> recipients) {
        var read = read(meetingId);
        var paper = laid(papers.paper(read, PaperKind.AGENDA, Audience.PUBLIC), read);
        var words = new LetterWords(read, texts)
                .add(texts.get("invitation.mail.comments"))
                .facts()
                .add(texts.get("invitation.mail.comments.how"))
                .signed();
        var subject = texts.get(
                "invitation.mail.subject.comments",
                LetterWords.name(read.meeting(), texts),
                LetterWords.when(read.meeting(), texts));
        var draft = new MailDraft(
                subject,
                words,
                recipients,
                List.of(),
                null,
                List.of(new MailPart(paper.file.name(), PDF, paper.file.bytes())));
        var mail = draft.file(named(read, texts.get("invitation.file.comments"), ".eml"));
        return new MadeInvitation(mail, List.of(paper.file), Told.of(read.meeting()), false, List.of(), paper.unknown);
    }

    private Minutes read(long meetingId) {
        return minutes.read(meetingId).orElseThrow(() -> new IllegalArgumentException("No meeting " + meetingId));
    }

    /// A question that can be answered needs someone to answer to.
    private Calendar calendar(InvitationOrder order, Minutes read, Occasion occasion) {
        var meeting = read.meeting();
        var items = read.matters().stream().map(Minutes.Matter::item).toList();
        var entry = new MeetingEntries(texts).forInvitees(meeting, items);
        var sender = invitees.sender(meeting).orElse(null);
        boolean isAsked =
                order.isAnswerAsked() && sender != null && !order.recipients().isEmpty();
        var asked = isAsked ? order.recipients() : List.<MailAddress>of();
        if (occasion instanceof Occasion.Cancellation)
            return Calendar.cancellation(entry, sender, asked, order.stamped());
        return isAsked && sender != null
                ? Calendar.request(entry, sender, asked, order.stamped())
                : Calendar.told(entry, sender, order.stamped());
    }

    /// A message whose receivers are hidden goes to its sender.
    private List<MailAddress> seen(InvitationOrder order, Minutes read) {
        if (!order.isHidden()) return order.recipients();
        return invitees.sender(read.meeting()).map(List::of).orElse(List.of());
    }

    private Laid laid(MadePaper made, Minutes read) {
        var pages = engine.lay(made.paper());
        var pdf = engine.pdf(pages, Standard.of(read.body().settings()));
        return new Laid(
                new FolderFile(made.fileName(), pdf),
                pages.missing().stream().map(Missing::character).toList());
    }

    private String word(Occasion occasion) {
        return switch (occasion) {
            case Occasion.First _ -> texts.get("invitation.file.invitation");
            case Occasion.Update(var _, var changed) ->
                changed.isEmpty() ? texts.get("invitation.file.invitation") : texts.get("invitation.file.update");
            case Occasion.Cancellation _ -> texts.get("invitation.file.cancellation");
        };
    }

    private static String named(Minutes read, String word, String ending) {
        return FileNames.ofMeeting(read.body(), read.meeting(), word) + ending;
    }

    private record Laid(FolderFile file, List<String> unknown) {}
}
