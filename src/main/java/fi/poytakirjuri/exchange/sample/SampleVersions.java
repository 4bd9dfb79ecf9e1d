package fi.poytakirjuri.exchange.sample;

import fi.poytakirjuri.document.PaperEngine;
import fi.poytakirjuri.document.desk.VersionPress;
import fi.poytakirjuri.language.Language;
import fi.poytakirjuri.language.Texts;
import fi.poytakirjuri.register.db.Database;
import fi.poytakirjuri.register.meeting.Meeting;
import fi.poytakirjuri.register.meeting.MeetingStore;
import fi.poytakirjuri.register.publication.PublicationStore;
import fi.poytakirjuri.register.version.ApprovalStore;
import fi.poytakirjuri.register.version.ApprovalStore.Approval;
import fi.poytakirjuri.register.version.FinalisingStore;
import fi.poytakirjuri.register.version.Press;
import fi.poytakirjuri.register.version.VersionStore;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Objects;

/// Finalises, approves and publishes the sample's memos as its secretary would have: version 1 on the day that the memo
/// carries.
final class SampleVersions {
    private static final LocalTime AFTERNOON = LocalTime.of(14, 0);

    private final MeetingStore meetings;
    private final FinalisingStore finalising;
    private final ApprovalStore approvals;
    private final VersionStore versions;
    private final PublicationStore publications;
    private final Press press;

    SampleVersions(Database database) {
        var texts = Texts.in(Language.FI);
        this.meetings = new MeetingStore(database);
        this.finalising = new FinalisingStore(database, texts);
        this.approvals = new ApprovalStore(database, texts);
        this.versions = new VersionStore(database);
        this.publications = new PublicationStore(database);
        this.press = new VersionPress(database, new PaperEngine(), texts);
    }

    /// The theme's participants approved their memo when it was written.
    void finaliseAndApprove(long id) {
        approvals.approve(id, new Approval(finalise(id), null, "", ""));
    }

    void publish(long id, LocalDate on) {
        finalise(id);
        approvals
                .next(meeting(id))
                .ifPresent(next -> approvals.approve(id, new Approval(next.date(), next.id(), "", "")));
        var version = versions.newest(id).orElseThrow();
        publications.mark(id, version.paper(), "", on, version.sha256());
    }

    private LocalDate finalise(long id) {
        var drafted = Objects.requireNonNull(meeting(id).draftedOn());
        finalising.finalise(id, drafted.atTime(AFTERNOON), press);
        return drafted;
    }

    private Meeting meeting(long id) {
        return meetings.find(id).orElseThrow();
    }
}
