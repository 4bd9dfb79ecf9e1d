package fi.poytakirjuri.register.check;

import fi.poytakirjuri.register.choice.MeetingState;
import fi.poytakirjuri.register.meeting.Meeting;
import fi.poytakirjuri.register.version.VersionStore;
import java.util.ArrayList;
import java.util.List;

/// Whether what was finalised is still what it was, and whether it is what was published (rule 16).
final class VersionChecks {
    private final VersionStore versions;

    VersionChecks(VersionStore versions) {
        this.versions = versions;
    }

    List<Finding> ofAll(long bodyId, List<Meeting> meetings) {
        var found = new ArrayList<Finding>();
        for (var broken : versions.broken(bodyId))
            meetings.stream()
                    .filter(m -> m.id() == broken.meetingId())
                    .forEach(meeting -> found.add(Finding.of(
                            Check.D11,
                            Subject.place(meeting),
                            new Fact.Words(meeting.writtenNumber()),
                            new Fact.Number(broken.version()))));
        for (var meeting : meetings) found.addAll(of(meeting));
        return found;
    }

    List<Finding> of(Meeting meeting) {
        return meeting.state() == MeetingState.PUBLISHED && !versions.isPublicUpToDate(meeting.id())
                ? List.of(Finding.of(Check.D09, Subject.place(meeting), new Fact.Words(meeting.writtenNumber())))
                : List.of();
    }
}
