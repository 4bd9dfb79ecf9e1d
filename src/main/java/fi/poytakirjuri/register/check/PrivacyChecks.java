package fi.poytakirjuri.register.check;

import fi.poytakirjuri.register.choice.PublicField;
import fi.poytakirjuri.register.choice.SeatRole;
import fi.poytakirjuri.register.table.Setting;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/// What the register keeps of people, and how safe it is kept.
final class PrivacyChecks {
    private final Subject subject;
    private final List<Finding> found = new ArrayList<>();

    private PrivacyChecks(Subject subject) {
        this.subject = subject;
    }

    static List<Finding> of(Subject subject) {
        var checks = new PrivacyChecks(subject);
        checks.consents();
        checks.former();
        checks.backups();
        return checks.found;
    }

    /// The public list tells of those whose name may be published. A representative was elected by consent (rule 11);
    /// named representatives and the electing body's chair come by their office.
    private void consents() {
        for (var member : subject.people().roster().members()) {
            var person = member.person();
            if (member.seat().role() == SeatRole.ASSOCIATION_REP
                    && person.allows(PublicField.NAME)
                    && person.consentOn() == null)
                found.add(Finding.of(
                        Check.R01, new Place.OfPerson(person.id(), person.name()), new Fact.Words(person.name())));
        }
    }

    private void former() {
        int count = subject.formerMembers().size();
        if (count > 0) found.add(Finding.of(Check.R02, new Place.OfFormerMembers(), new Fact.Number(count)));
    }

    /// A register that is newer than the limit need not have a backup yet.
    private void backups() {
        var newest = subject.backups().newest();
        var since = newest == null ? subject.backups().begunOn() : newest;
        if (since == null) return;
        long days = ChronoUnit.DAYS.between(since, subject.today());
        if (days <= subject.limit(Setting.DAYS_BETWEEN_BACKUPS)) return;
        found.add(
                newest == null
                        ? Finding.of(Check.R03_NONE, new Place.OfBackups())
                        : Finding.of(Check.R03_OLD, new Place.OfBackups(), new Fact.Number(days)));
    }
}
