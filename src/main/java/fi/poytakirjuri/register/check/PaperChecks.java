package fi.poytakirjuri.register.check;

import fi.poytakirjuri.register.choice.DocumentKind;
import fi.poytakirjuri.register.table.Setting;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/// What the papers lack: parts of a memo, decisions, owners and due dates, publication (rules 16 and 19).
final class PaperChecks {
    private final Subject subject;
    private final List<Finding> found = new ArrayList<>();

    private PaperChecks(Subject subject) {
        this.subject = subject;
    }

    static List<Finding> of(Subject subject) {
        var checks = new PaperChecks(subject);
        for (var written : subject.written())
            checks.found.addAll(MinutesChecks.of(written, subject.body().settings(), subject.secrets()));
        checks.actions();
        checks.publication();
        return checks.found;
    }

    private void actions() {
        found.addAll(MinutesChecks.of(subject.actions()));
        long late = subject.actions().stream()
                .filter(a -> a.isLate(subject.today()))
                .count();
        if (late > 0) found.add(Finding.of(Check.D04, subject.here(), new Fact.Number(late)));
    }

    /// Rule 16 is the table's own; a theme's participants agree what they publish.
    private void publication() {
        for (var meeting : subject.meetings()) {
            if (meeting.theme() != null) continue;
            long days = ChronoUnit.DAYS.between(meeting.date(), subject.today());
            if (meeting.documentKind() != DocumentKind.HANDOUT
                    && Subject.hasBeen(meeting, subject.today())
                    && !subject.published().contains(meeting.id())
                    && days > subject.limit(Setting.DAYS_TO_PUBLISH))
                found.add(Finding.of(
                        Check.D05,
                        Subject.place(meeting),
                        new Fact.Words(meeting.writtenNumber()),
                        new Fact.PaperOf(meeting.documentKind()),
                        new Fact.Number(days)));
        }
    }
}
