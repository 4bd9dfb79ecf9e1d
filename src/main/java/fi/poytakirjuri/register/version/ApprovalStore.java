package fi.poytakirjuri.register.version;

import static fi.poytakirjuri.register.db.schema.Tables.MEETING;

import fi.poytakirjuri.language.Texts;
import fi.poytakirjuri.language.Typed;
import fi.poytakirjuri.register.choice.DocumentKind;
import fi.poytakirjuri.register.choice.MeetingState;
import fi.poytakirjuri.register.db.Database;
import fi.poytakirjuri.register.db.Label;
import fi.poytakirjuri.register.meeting.AgendaItem;
import fi.poytakirjuri.register.meeting.AgendaStore;
import fi.poytakirjuri.register.meeting.AgendaTemplateStore;
import fi.poytakirjuri.register.meeting.ItemText;
import fi.poytakirjuri.register.meeting.Meeting;
import fi.poytakirjuri.register.meeting.MeetingStore;
import fi.poytakirjuri.register.meeting.NextStep.ApprovalItem;
import fi.poytakirjuri.register.meeting.Placeholder;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// How finalised memos are approved: the item on a later meeting's agenda, what was recorded there, and taking it back.
public final class ApprovalStore {
    private final Database database;
    private final MeetingStore meetings;
    private final AgendaStore agendas;
    private final AgendaTemplateStore templated;
    private final VersionStore versions;
    private final FinalisingStore finalising;
    private final Texts texts;

    /// @param texts the words of the sentence that is written into the item
    public ApprovalStore(Database database, Texts texts) {
        this.database = database;
        this.meetings = new MeetingStore(database);
        this.agendas = new AgendaStore(database);
        this.templated = new AgendaTemplateStore(database);
        this.versions = new VersionStore(database);
        this.finalising = new FinalisingStore(database, texts);
        this.texts = texts;
    }

    /// An approval as it was given.
    ///
    /// @param inMeetingId the meeting that gave it; nothing when it was given otherwise, by e-mail say
    /// @param words       how it was given otherwise; may be empty
    /// @param corrections what was to be corrected; empty for an approval "muutoksitta"
    public record Approval(LocalDate on, @Nullable Long inMeetingId, String words, String corrections) {}

    /// The first meeting after this one, of the same table or theme, that is not cancelled.
    public Optional<Meeting> next(Meeting meeting) {
        return later(meeting).findFirst();
    }

    private Stream<Meeting> later(Meeting meeting) {
        return meetings.all(meeting.bodyId()).reversed().stream()
                .filter(other -> Objects.equals(theme(other), theme(meeting)))
                .filter(other -> other.date().isAfter(meeting.date()) && other.state() != MeetingState.CANCELLED);
    }

    /// The item of a later meeting in which this one's memo is approved.
    public Optional<AgendaItem> item(Meeting meeting) {
        return database.read(_ -> later(meeting)
                .flatMap(other -> agendas.items(other.id()).stream())
                .filter(item -> Long.valueOf(meeting.id()).equals(item.approves()))
                .findFirst());
    }

    /// A discussion handout is not approved in any meeting.
    public ApprovalItem whereItStands(Meeting meeting) {
        if (meeting.documentKind() == DocumentKind.HANDOUT) return ApprovalItem.NOWHERE;
        if (item(meeting).isPresent()) return ApprovalItem.THERE;
        return next(meeting).filter(m -> !m.isFinalised()).isPresent() ? ApprovalItem.WANTED : ApprovalItem.NOWHERE;
    }

    /// Puts the approval on the next meeting's agenda, after what opens it, and returns the item's id. While that
    /// agenda is a draft, the item's words follow the number of the memo.
    public long takeToNext(Meeting meeting) {
        var next = next(meeting).orElseThrow();
        var title = title(meeting.documentKind(), Placeholder.PREVIOUS.written());
        return database.changeAndGet(
                Label.of("undo.version.toNext"),
                _ -> templated
                        .addApproval(next.id(), title)
                        .or(() -> item(meeting).map(AgendaItem::id))
                        .orElseThrow());
    }

    /// Edellisen kokouksen muistio (3/2026)
    public String title(Meeting meeting) {
        return title(meeting.documentKind(), meeting.writtenNumber());
    }

    private String title(DocumentKind kind, String number) {
        return switch (kind) {
            case MEMO, HANDOUT -> texts.get("version.approval.item.memo", number);
            case MINUTES -> texts.get("version.approval.item.minutes", number);
        };
    }

    /// Records an approval. The sentence is written into the approving meeting's item when there is one that is still
    /// open. With corrections, the memo is unlocked for them; the version that they make is the approved one.
    public void approve(long meetingId, Approval approval) {
        database.change(Label.of("undo.version.approve"), _ -> {
            var meeting = meetings.find(meetingId).orElseThrow();
            if (!meeting.isLocked()) throw new IllegalStateException("Not finalised: " + meeting.state());
            var corrections = Typed.line(approval.corrections());
            var item = openItem(meeting);
            item.ifPresent(this::settle);
            meetings.setApproval(meetingId, approval.inMeetingId(), approval.on(), words(approval));
            if (meeting.state() == MeetingState.FINALISED) meetings.setState(meetingId, MeetingState.APPROVED);
            item.ifPresent(found -> write(found, sentence(meeting, corrections)));
            if (corrections.isEmpty())
                versions.newest(meetingId).ifPresent(v -> versions.markApproved(meetingId, v.version(), approval.on()));
            else finalising.begin(meetingId, texts.get("version.approval.reason", corrections), approval.on());
        });
    }

    /// Takes an approval back, with the sentence that was written of it.
    public void takeBack(long meetingId) {
        database.change(Label.of("undo.version.unapprove"), sql -> {
            var meeting = meetings.find(meetingId).orElseThrow();
            openItem(meeting).ifPresent(item -> removeSentence(item, meeting));
            versions.markUnapproved(meetingId);
            sql.update(MEETING)
                    .setNull(MEETING.APPROVED_ON)
                    .setNull(MEETING.APPROVED_IN_ID)
                    .set(MEETING.APPROVAL_WORDS, "")
                    .set(MEETING.STATE, MeetingState.FINALISED)
                    .where(MEETING.ID.eq(meetingId))
                    .execute();
        });
    }

    private Optional<AgendaItem> openItem(Meeting meeting) {
        return item(meeting)
                .filter(item -> meetings.find(item.meetingId())
                        .filter(m -> !m.isLocked())
                        .isPresent());
    }

    /// An item that asks for the approval by itself is from now on about this memo, and keeps its title.
    private void settle(AgendaItem item) {
        agendas.setText(item.id(), ItemText.TITLE, item.title());
    }

    private void write(AgendaItem item, String sentence) {
        if (item.text().contains(sentence)) return;
        agendas.setText(item.id(), ItemText.TEXT, (item.text() + "\n\n" + sentence).strip());
    }

    private void removeSentence(AgendaItem item, Meeting meeting) {
        var corrections = meeting.approvalWords().startsWith(withCorrections(""))
                ? meeting.approvalWords().substring(withCorrections("").length())
                : "";
        var without = item.text().replace(sentence(meeting, corrections), "").strip();
        if (!without.equals(item.text())) agendas.setText(item.id(), ItemText.TEXT, without);
    }

    private String words(Approval approval) {
        var how = Typed.line(approval.corrections()).isEmpty()
                ? texts.get("version.approval.unchanged")
                : withCorrections(Typed.line(approval.corrections()));
        return approval.inMeetingId() != null || approval.words().isBlank()
                ? how
                : texts.get("version.approval.otherwise", how, Typed.line(approval.words()));
    }

    private String withCorrections(String corrections) {
        return texts.get("version.approval.corrected", corrections);
    }

    /// Edellisen kokouksen muistio (3/2026) hyväksyttiin.
    String sentence(Meeting meeting, String corrections) {
        var title = title(meeting);
        return corrections.isEmpty()
                ? texts.get("version.approval.sentence", title)
                : texts.get("version.approval.sentence.corrected", title, corrections);
    }

    private static @Nullable Long theme(Meeting meeting) {
        return meeting.theme() == null ? null : meeting.theme().themeId();
    }
}
