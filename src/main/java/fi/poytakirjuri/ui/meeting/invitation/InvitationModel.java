package fi.poytakirjuri.ui.meeting.invitation;

import fi.poytakirjuri.exchange.invitation.InvitationOrder;
import fi.poytakirjuri.register.invitation.MailAddress;
import fi.poytakirjuri.register.invitation.Occasion;
import fi.poytakirjuri.register.invitation.Sending;
import fi.poytakirjuri.register.invitation.Told;
import fi.poytakirjuri.register.meeting.Meeting;
import fi.poytakirjuri.ui.export.Exporting;
import fi.poytakirjuri.ui.kit.Refresh;
import fi.poytakirjuri.ui.kit.Tools;
import fi.poytakirjuri.ui.meeting.open.OpenMeeting;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/// Who gets the open meeting's invitation and how, and the draft of it. The mail is sent by the secretary's own mail
/// program; here she notes that it was.
public final class InvitationModel {
    private final Tools tools;
    private final OpenMeeting open;
    private final InvitationParts parts;
    private final Drafts drafts;
    private final DueNotice notice;
    private final Refresh<Optional<Standing>> refresh;
    private final ReadOnlyObjectWrapper<@Nullable Standing> standing = new ReadOnlyObjectWrapper<>(null);
    private final BooleanProperty isAnswerAsked;
    private final BooleanProperty isHidden;
    private final BooleanProperty hasAttachments;
    private final StringProperty others = new SimpleStringProperty("");
    private final Set<String> leftOut = new HashSet<>();
    private volatile @Nullable Long meetingId;
    private boolean isShown;

    public InvitationModel(Tools tools, OpenMeeting open, InvitationParts parts, Exporting exporting) {
        this.tools = tools;
        this.open = open;
        this.parts = parts;
        this.drafts = new Drafts(tools, exporting);
        this.notice = new DueNotice(tools, open, parts.invitations());
        this.refresh = new Refresh<>(tools.background(), this::read, this::show);
        this.isAnswerAsked = remembered("invitation.answer", true);
        this.isHidden = remembered("invitation.hidden", false);
        this.hasAttachments = remembered("invitation.attachments", true);
        tools.changes().listen(_ -> {
            if (isShown) refresh.now();
        });
    }

    /// From now on until [#putAway()] the panel follows the meeting.
    void begin() {
        isShown = true;
        meetingId = open.meeting().map(Meeting::id).orElse(null);
        leftOut.clear();
        others.set("");
        standing.set(null);
        drafts.rest();
        refresh.now();
    }

    void putAway() {
        isShown = false;
    }

    /// Nothing while it is being read.
    ReadOnlyObjectProperty<@Nullable Standing> standingProperty() {
        return standing.getReadOnlyProperty();
    }

    DueNotice notice() {
        return notice;
    }

    Drafts drafts() {
        return drafts;
    }

    BooleanProperty answerAskedProperty() {
        return isAnswerAsked;
    }

    BooleanProperty hiddenProperty() {
        return isHidden;
    }

    BooleanProperty hasAttachmentsProperty() {
        return hasAttachments;
    }

    /// Addresses that are typed beside those of the invitees.
    StringProperty othersProperty() {
        return others;
    }

    MailAddress.Typing typed() {
        return MailAddress.readAll(others.get());
    }

    boolean isChosen(MailAddress address) {
        return !leftOut.contains(key(address));
    }

    void choose(MailAddress address, boolean isChosen) {
        if (isChosen) leftOut.remove(key(address));
        else leftOut.add(key(address));
    }

    /// Everyone it goes to, each address once.
    List<MailAddress> recipients() {
        var now = standing.get();
        if (now == null) return List.of();
        var all =
                new ArrayList<>(now.reachable().stream().filter(this::isChosen).toList());
        all.addAll(typed().addresses());
        return MailAddress.once(all);
    }

    /// As mail programs take them into an address field.
    String copied() {
        return recipients().stream().map(MailAddress::write).collect(Collectors.joining("; "));
    }

    /// Makes the draft and opens it in the mail program.
    void openDraft() {
        ordered(order -> drafts.open(() -> parts.maker().make(order)));
    }

    /// Makes the draft, the paper and the calendar entry as files of a folder.
    void save(Path into) {
        ordered(order -> drafts.save(() -> parts.maker().make(order), into));
    }

    /// Notes that what is due has been sent: as the draft told it, or where it was sent otherwise, as it stands now.
    void markSent() {
        var now = standing.get();
        if (now == null) return;
        var to = recipients().stream().map(MailAddress::write).toList();
        var draft = drafts.unsentProperty().get();
        var sending = new Sending(
                tools.today(),
                to,
                now.occasion() instanceof Occasion.Cancellation,
                draft == null ? isAnswerAsked.get() && !isHidden.get() && now.sender() != null : draft.isAnswerAsked(),
                draft == null ? Told.of(now.meeting()) : draft.told());
        tools.background()
                .register(() -> parts.invitations().markSent(now.meeting().id(), sending))
                .onSuccess(version -> {
                    drafts.rest();
                    tools.sayUndoable(tools.texts().get("invitation.marked", version));
                })
                .start();
    }

    void takeBack() {
        ofMeeting(id -> parts.invitations().takeBack(id));
    }

    void openCommentsDraft() {
        var now = standing.get();
        if (now == null) return;
        var to = now.askedForComments();
        drafts.openApart(() -> parts.maker().askForComments(now.meeting().id(), to));
    }

    void markCommentsSent() {
        var now = standing.get();
        if (now == null) return;
        var to = now.askedForComments().stream().map(MailAddress::write).toList();
        ofMeeting(id -> parts.rounds().markSent(id, tools.today(), to));
    }

    void takeCommentsBack(long round) {
        ofMeeting(_ -> parts.rounds().takeBack(round));
    }

    private void ordered(Consumer<InvitationOrder> then) {
        var now = standing.get();
        if (now == null) return;
        then.accept(new InvitationOrder(
                now.meeting().id(),
                recipients(),
                isHidden.get(),
                isAnswerAsked.get(),
                hasAttachments.get(),
                tools.clock().instant()));
    }

    private void ofMeeting(Consumer<Long> work) {
        open.meeting().ifPresent(meeting -> open.write(() -> work.accept(meeting.id())));
    }

    private Optional<Standing> read() {
        var id = meetingId;
        return id == null ? Optional.empty() : Standing.read(id, parts);
    }

    private void show(Optional<Standing> read) {
        boolean isFirst = standing.get() == null;
        standing.set(read.orElse(null));
        if (isFirst && others.get().isEmpty())
            read.ifPresent(now -> others.set(
                    now.typedLastTime().stream().map(MailAddress::write).collect(Collectors.joining(", "))));
    }

    private BooleanProperty remembered(String name, boolean usual) {
        var property = new SimpleBooleanProperty(
                tools.prefs().get(name).map(Boolean::parseBoolean).orElse(usual));
        property.subscribe((_, now) -> tools.prefs().put(name, String.valueOf(now)));
        return property;
    }

    private static String key(MailAddress address) {
        return address.address().toLowerCase(Locale.ROOT);
    }
}
