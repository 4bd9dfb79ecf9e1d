package fi.poytakirjuri.register.check;

import fi.poytakirjuri.register.action.Action;
import fi.poytakirjuri.register.choice.DocumentKind;
import fi.poytakirjuri.register.choice.ItemKind;
import fi.poytakirjuri.register.meeting.Attendee;
import fi.poytakirjuri.register.meeting.MeetingDuty;
import fi.poytakirjuri.register.meeting.Minutes;
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
        for (var minutes : subject.written()) {
            checks.parts(minutes);
            checks.decisions(minutes);
            checks.found.addAll(AttachmentChecks.of(minutes));
        }
        checks.actions();
        checks.publication();
        return checks.found;
    }

    private void parts(Minutes minutes) {
        var meeting = minutes.meeting();
        var missing = new ArrayList<MissingPart>();
        if (meeting.timetable().began() == null) missing.add(MissingPart.TIME);
        if (meeting.place().isBlank() && meeting.remoteLink().isBlank()) missing.add(MissingPart.PLACE);
        if (minutes.attendees().stream().noneMatch(Attendee::isIn)) missing.add(MissingPart.ATTENDANCE);
        if (!minutes.duties().containsKey(MeetingDuty.SECRETARY)) missing.add(MissingPart.AUTHOR);
        if (!missing.isEmpty())
            found.add(Finding.of(
                    Check.D01,
                    Subject.place(meeting),
                    new Fact.FromPaper(meeting.documentKind()),
                    new Fact.Words(meeting.writtenNumber()),
                    new Fact.Missing(missing)));
    }

    private void decisions(Minutes minutes) {
        var meeting = minutes.meeting();
        for (var matter : minutes.matters()) {
            var item = matter.item();
            if (item.kind() != ItemKind.DECISION
                    || item.isTabled()
                    || !item.decision().isBlank()) continue;
            var number = item.number().write(meeting.numberStyle());
            found.add(Finding.of(
                    Check.D02,
                    new Place.OfItem(item.id(), meeting.id(), meeting.writtenNumber(), number),
                    new Fact.Words(number),
                    new Fact.Words(item.title())));
        }
    }

    private void actions() {
        for (var action : subject.actions()) {
            var missing = missing(action);
            if (!missing.isEmpty())
                found.add(Finding.of(
                        Check.D03,
                        new Place.OfAction(action.id(), action.text()),
                        new Fact.Words(action.text()),
                        new Fact.Missing(missing)));
        }
        long late = subject.actions().stream()
                .filter(a -> a.isLate(subject.today()))
                .count();
        if (late > 0) found.add(Finding.of(Check.D04, subject.here(), new Fact.Number(late)));
    }

    private static List<MissingPart> missing(Action action) {
        var missing = new ArrayList<MissingPart>();
        if (action.owners().isEmpty()) missing.add(MissingPart.OWNER);
        if (action.dueOn() == null && action.dueWords().isBlank()) missing.add(MissingPart.DUE);
        return missing;
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
