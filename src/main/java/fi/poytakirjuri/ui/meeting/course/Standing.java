package fi.poytakirjuri.ui.meeting.course;

import fi.poytakirjuri.register.check.DismissedStore.Dismissed;
import fi.poytakirjuri.register.check.Finding;
import fi.poytakirjuri.register.meeting.AgendaItem;
import fi.poytakirjuri.register.meeting.Meeting;
import fi.poytakirjuri.register.publication.Publication;
import fi.poytakirjuri.register.version.DocumentVersion;
import fi.poytakirjuri.register.version.Progress;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Everything that the rail and its panels show of a meeting, read at once.
///
/// @param versions  the newest first
/// @param broken    the ids of versions whose file is no longer what was finalised
/// @param next      the meeting after this one
/// @param approval  the item of a later meeting in which this memo is approved
/// @param approving that meeting, or the one that approved it
/// @param findings  what the checklist tells; empty once the memo is locked
record Standing(
        Meeting meeting,
        Progress progress,
        List<DocumentVersion> versions,
        Set<Long> broken,
        Optional<Meeting> next,
        Optional<AgendaItem> approval,
        Optional<Meeting> approving,
        List<Publication> publications,
        List<Finding> findings,
        List<Dismissed> dismissed) {
    Standing {
        versions = List.copyOf(versions);
        broken = Set.copyOf(broken);
        publications = List.copyOf(publications);
        findings = List.copyOf(findings);
        dismissed = List.copyOf(dismissed);
    }

    Optional<DocumentVersion> newest() {
        return versions.stream().findFirst();
    }

    /// The number that the next version will have.
    int nextVersion() {
        return newest().map(v -> v.version() + 1).orElse(1);
    }
}
