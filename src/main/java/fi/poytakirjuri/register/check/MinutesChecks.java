package fi.poytakirjuri.register.check;

import fi.poytakirjuri.register.action.Action;
import fi.poytakirjuri.register.choice.DocumentKind;
import fi.poytakirjuri.register.choice.ItemKind;
import fi.poytakirjuri.register.meeting.AgendaItem;
import fi.poytakirjuri.register.meeting.ItemText;
import fi.poytakirjuri.register.privacy.Sensitive;
import fi.poytakirjuri.register.table.Setting;
import fi.poytakirjuri.register.table.Settings;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// What one meeting's memo or minutes lack or should not tell (rules 16, 19 and 22).
final class MinutesChecks {
    private final Written written;
    private final Settings settings;
    private final Secrets secrets;
    private final List<Finding> found = new ArrayList<>();

    private MinutesChecks(Written written, Settings settings, Secrets secrets) {
        this.written = written;
        this.settings = settings;
        this.secrets = secrets;
    }

    static List<Finding> of(Written written, Settings settings, Secrets secrets) {
        var checks = new MinutesChecks(written, settings, secrets);
        checks.parts();
        checks.attendance();
        checks.quorum();
        checks.decisions();
        checks.found.addAll(AttachmentChecks.of(written));
        checks.contacts();
        checks.signing();
        return checks.found;
    }

    static List<Finding> of(List<Action> actions) {
        var found = new ArrayList<Finding>();
        for (var action : actions) {
            var missing = missing(action);
            if (!missing.isEmpty())
                found.add(Finding.of(
                        Check.D03,
                        new Place.OfAction(action.id(), action.itemId(), action.text()),
                        new Fact.Words(action.text()),
                        new Fact.Missing(missing)));
        }
        return found;
    }

    private void parts() {
        var meeting = written.meeting();
        var missing = new ArrayList<MissingPart>();
        if (meeting.timetable().began() == null) missing.add(MissingPart.TIME);
        if (meeting.place().isBlank() && meeting.remoteLink().isBlank()) missing.add(MissingPart.PLACE);
        if (written.turnout().present() == 0) missing.add(MissingPart.ATTENDANCE);
        if (meeting.secretaryId() == null) missing.add(MissingPart.AUTHOR);
        if (!missing.isEmpty())
            found.add(Finding.of(
                    Check.D01,
                    Subject.place(meeting),
                    new Fact.FromPaper(meeting.documentKind()),
                    new Fact.Words(meeting.writtenNumber()),
                    new Fact.Missing(missing)));
    }

    /// A theme's participants come from outside any roster, so no member is expected there (rule 21).
    private void attendance() {
        long unmarked = written.turnout().unmarked();
        if (written.meeting().theme() == null && unmarked > 0)
            found.add(Finding.of(Check.M07, Subject.place(written.meeting()), new Fact.Number(unmarked)));
    }

    /// Only where the table has such a rule, and once it is known who came.
    private void quorum() {
        int quorum = settings.number(Setting.QUORUM);
        var turnout = written.turnout();
        if (written.meeting().theme() == null && turnout.present() > 0 && turnout.members() < quorum)
            found.add(Finding.of(
                    Check.M08,
                    Subject.place(written.meeting()),
                    new Fact.Number(turnout.members()),
                    new Fact.Number(quorum)));
    }

    private void decisions() {
        for (var item : written.items())
            if (item.kind() == ItemKind.DECISION
                    && !item.isTabled()
                    && item.decision().isBlank())
                found.add(Finding.of(
                        Check.D02,
                        written.place(item),
                        new Fact.Words(written.number(item)),
                        new Fact.Words(item.title())));
    }

    /// Contact details that their owners have not allowed to be published, the remote meeting's own address, and what
    /// does not belong in any paper.
    private void contacts() {
        var link = written.meeting().remoteLink().toLowerCase(Locale.ROOT);
        for (var item : written.items())
            for (var which : ItemText.values()) {
                var text = item.text(which);
                if (which == ItemText.INTERNAL_NOTES || text.isBlank()) continue;
                for (var contact : secrets.contactsIn(text)) found.add(secret(Check.D07, item, contact));
                if (!link.isBlank() && text.toLowerCase(Locale.ROOT).contains(link))
                    found.add(secret(Check.D07, item, written.meeting().remoteLink()));
                var sensitive = secrets.sensitiveIn(text);
                if (!sensitive.isEmpty()) found.add(secret(Check.D07_SENSITIVE, item, Sensitive.joined(sensitive)));
            }
    }

    private Finding secret(Check check, AgendaItem item, String what) {
        return Finding.of(check, written.place(item), new Fact.Words(written.number(item)), new Fact.Words(what));
    }

    /// Formal minutes are signed and checked.
    private void signing() {
        var meeting = written.meeting();
        if (meeting.documentKind() != DocumentKind.MINUTES) return;
        boolean isSigned = written.isSigned() || meeting.chairId() != null && meeting.secretaryId() != null;
        if (!isSigned) found.add(Finding.of(Check.D08_SIGNERS, Subject.place(meeting)));
        if (!written.isChecked()) found.add(Finding.of(Check.D08_CHECKERS, Subject.place(meeting)));
    }

    private static List<MissingPart> missing(Action action) {
        var missing = new ArrayList<MissingPart>();
        if (action.owners().isEmpty()) missing.add(MissingPart.OWNER);
        if (action.dueOn() == null && action.dueWords().isBlank()) missing.add(MissingPart.DUE);
        return missing;
    }
}
