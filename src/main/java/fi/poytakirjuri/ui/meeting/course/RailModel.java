package fi.poytakirjuri.ui.meeting.course;

import fi.poytakirjuri.register.check.Finding;
import fi.poytakirjuri.register.choice.MeetingState;
import fi.poytakirjuri.register.meeting.Meeting;
import fi.poytakirjuri.register.version.ApprovalStore.Approval;
import fi.poytakirjuri.register.version.DocumentVersion;
import fi.poytakirjuri.ui.kit.Background;
import fi.poytakirjuri.ui.kit.Refresh;
import fi.poytakirjuri.ui.kit.Tools;
import fi.poytakirjuri.ui.meeting.open.MeetingStores;
import fi.poytakirjuri.ui.meeting.open.OpenMeeting;
import java.nio.file.Files;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/// The open meeting's steps: where it stands, and everything that takes it on or back. What is being typed is saved
/// before each.
public final class RailModel {
    private final Tools tools;
    private final OpenMeeting open;
    private final MeetingStores stores;
    private final CourseParts parts;
    private final ReadOnlyObjectWrapper<@Nullable Standing> standing = new ReadOnlyObjectWrapper<>(null);
    private final Refresh<Optional<Standing>> refresh;
    private volatile @Nullable Long meetingId;

    public RailModel(Tools tools, OpenMeeting open, MeetingStores stores, CourseParts parts) {
        this.tools = tools;
        this.open = open;
        this.stores = stores;
        this.parts = parts;
        this.refresh = new Refresh<>(tools.background(), this::read, now -> standing.set(now.orElse(null)));
        open.minutesProperty().subscribe(minutes -> {
            meetingId = minutes == null ? null : minutes.meeting().id();
            if (minutes == null) standing.set(null);
            else refresh.now();
        });
        // Another meeting's agenda, a check that was accepted: more than this meeting's own words tells where it
        // stands.
        tools.changes().listen(_ -> {
            if (meetingId != null) refresh.now();
        });
    }

    ReadOnlyObjectProperty<@Nullable Standing> standingProperty() {
        return standing.getReadOnlyProperty();
    }

    LocalDate today() {
        return tools.today();
    }

    /// Marks a step up to having been held, on the way there or back.
    void mark(MeetingState step) {
        write(
                "rail.marked",
                m -> parts.course().mark(m.id(), step, today()),
                tools.texts().of("meeting", step));
    }

    void correctInvited(LocalDate day) {
        write("rail.corrected", m -> parts.course().setInvitedOn(m.id(), day));
    }

    void move(LocalDate to, String why) {
        write(
                "rail.moved",
                m -> parts.course().move(m.id(), to, why),
                tools.texts().dates().date(to));
    }

    void cancel(String why) {
        write("rail.cancelled", m -> parts.course().cancel(m.id(), today(), why));
    }

    void restore() {
        write("rail.restored", m -> parts.course().restore(m.id()));
    }

    void finalise() {
        write("rail.finalised", m -> parts.finalising().finalise(m.id(), now(), parts.press()));
    }

    void beginCorrection(String reason) {
        write("rail.correcting", m -> parts.finalising().begin(m.id(), reason, today()));
    }

    void finishCorrection(String reason) {
        write("rail.correctedVersion", m -> {
            parts.finalising().setReason(m.id(), reason);
            parts.finalising().finish(m.id(), now(), parts.press());
        });
    }

    void cancelCorrection() {
        write("rail.correctionCancelled", m -> parts.finalising().cancel(m.id()));
    }

    void takeToNext() {
        write("rail.takenToNext", m -> parts.approvals().takeToNext(m));
    }

    void approve(Approval approval) {
        write("rail.approved", m -> parts.approvals().approve(m.id(), approval));
    }

    void takeApprovalBack() {
        write("rail.unapproved", m -> parts.approvals().takeBack(m.id()));
    }

    /// Notes that the newest version is public now.
    void markPublished(LocalDate on, String address) {
        write("rail.published", m -> {
            var version = parts.versions().newest(m.id());
            parts.publications()
                    .mark(
                            m.id(),
                            version.map(DocumentVersion::paper).orElse(""),
                            address,
                            on,
                            version.map(DocumentVersion::sha256).orElse(""));
        });
    }

    void takePublishingBack() {
        write("rail.unpublished", m -> parts.publications().unmark(m.id()));
    }

    void accept(Finding finding, String reason) {
        write("rail.accepted", m -> parts.dismissed().dismiss(m.bodyId(), finding, reason, today()));
    }

    void tellAgain(Finding finding) {
        write("rail.toldAgain", m -> parts.dismissed().restore(m.bodyId(), finding));
    }

    /// Opens a version's file in the program that shows PDF files.
    void open(DocumentVersion version) {
        tools.background()
                .register(() -> {
                    var name = version.paper() + "-versio-" + version.version() + "-";
                    var file = Files.createTempFile(name, ".pdf");
                    Files.write(file, parts.versions().bytes(version));
                    file.toFile().deleteOnExit();
                    return file;
                })
                .onSuccess(tools.opener()::open)
                .start();
    }

    private Optional<Standing> read() {
        var id = meetingId;
        return id == null ? Optional.empty() : stores.meetings().find(id).map(this::read);
    }

    private Standing read(Meeting meeting) {
        long id = meeting.id();
        var versions = parts.versions().ofMeeting(id);
        var approval = parts.approvals().item(meeting);
        var approvedIn = meeting.approvedInId();
        return new Standing(
                meeting,
                parts.progress().of(meeting, today()),
                versions,
                versions.stream()
                        .filter(version -> !parts.versions().isIntact(version))
                        .map(DocumentVersion::id)
                        .collect(Collectors.toSet()),
                parts.approvals().next(meeting),
                approval,
                (approvedIn == null ? approval.map(i -> i.meetingId()) : Optional.of(approvedIn))
                        .flatMap(stores.meetings()::find),
                parts.publications().ofMeeting(id),
                meeting.isLocked() ? List.of() : parts.checks().ofMeeting(id),
                parts.dismissed().all(meeting.bodyId()));
    }

    private LocalDateTime now() {
        return LocalDateTime.now(tools.clock()).truncatedTo(ChronoUnit.SECONDS);
    }

    private void write(String said, Work work, Object... facts) {
        open.meeting().ifPresent(meeting -> {
            tools.autosave().saveNow();
            Background.Errand errand = () -> work.run(meeting);
            tools.background()
                    .register(errand)
                    .onSuccess(() -> tools.sayUndoable(tools.texts().get(said, facts)))
                    .start();
        });
    }

    @FunctionalInterface
    private interface Work {
        void run(Meeting meeting);
    }
}
