package fi.poytakirjuri.register.check;

import fi.poytakirjuri.register.action.Action;
import fi.poytakirjuri.register.choice.Capacity;
import fi.poytakirjuri.register.choice.DocumentKind;
import fi.poytakirjuri.register.choice.ItemKind;
import fi.poytakirjuri.register.choice.SignedPaper;
import fi.poytakirjuri.register.meeting.Attendee;
import fi.poytakirjuri.register.meeting.ItemText;
import fi.poytakirjuri.register.meeting.MeetingDuty;
import fi.poytakirjuri.register.meeting.Minutes;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// What one meeting's memo or minutes lack or should not tell (rules 16 and 19).
final class MinutesChecks {
    private static final Pattern NO_DIGITS = Pattern.compile("\\D+");
    private static final int FEWEST_DIGITS = 6;

    private final Minutes minutes;
    private final List<Finding> found = new ArrayList<>();

    private MinutesChecks(Minutes minutes) {
        this.minutes = minutes;
    }

    static List<Finding> of(Minutes minutes) {
        var checks = new MinutesChecks(minutes);
        checks.parts();
        checks.attendance();
        checks.decisions();
        checks.found.addAll(AttachmentChecks.of(minutes));
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

    /// A theme's participants come from outside any roster, so no member is expected there (rule 21).
    private void attendance() {
        if (minutes.meeting().theme() != null) return;
        long unmarked = minutes.attendees().stream()
                .filter(a -> a.capacity() == Capacity.MEMBER && a.presence() == null)
                .count();
        if (unmarked > 0) found.add(Finding.of(Check.M07, Subject.place(minutes.meeting()), new Fact.Number(unmarked)));
    }

    private void decisions() {
        for (var matter : minutes.matters()) {
            var item = matter.item();
            if (item.kind() == ItemKind.DECISION
                    && !item.isTabled()
                    && item.decision().isBlank())
                found.add(Finding.of(
                        Check.D02, place(matter), new Fact.Words(number(matter)), new Fact.Words(item.title())));
        }
    }

    /// Contact details that their owners have not allowed to be published, and the remote meeting's own address.
    private void contacts() {
        for (var matter : minutes.matters())
            for (var which : ItemText.values()) {
                if (which == ItemText.INTERNAL_NOTES) continue;
                var text = matter.item().text(which).toLowerCase(Locale.ROOT);
                if (text.isBlank()) continue;
                var digits = NO_DIGITS.matcher(text).replaceAll("");
                minutes.unpublished().stream()
                        .filter(contact -> tells(text, digits, contact))
                        .forEach(contact -> found.add(secret(matter, contact)));
                var link = minutes.meeting().remoteLink();
                if (!link.isBlank() && text.contains(link.toLowerCase(Locale.ROOT))) found.add(secret(matter, link));
            }
    }

    private static boolean tells(String text, String digits, String contact) {
        if (contact.contains("@")) return text.contains(contact.toLowerCase(Locale.ROOT));
        var number = NO_DIGITS.matcher(contact).replaceAll("");
        return number.length() >= FEWEST_DIGITS && digits.contains(number);
    }

    private Finding secret(Minutes.Matter matter, String what) {
        return Finding.of(Check.D07, place(matter), new Fact.Words(number(matter)), new Fact.Words(what));
    }

    /// Formal minutes are signed and checked.
    private void signing() {
        var meeting = minutes.meeting();
        if (meeting.documentKind() != DocumentKind.MINUTES) return;
        boolean isSigned = minutes.signatures().stream().anyMatch(s -> s.paper() == SignedPaper.MINUTES)
                || minutes.duties().containsKey(MeetingDuty.CHAIR)
                        && minutes.duties().containsKey(MeetingDuty.SECRETARY);
        if (!isSigned) found.add(Finding.of(Check.D08_SIGNERS, Subject.place(meeting)));
        if (minutes.checkings().isEmpty()) found.add(Finding.of(Check.D08_CHECKERS, Subject.place(meeting)));
    }

    private Place place(Minutes.Matter matter) {
        var meeting = minutes.meeting();
        return new Place.OfItem(matter.item().id(), meeting.id(), meeting.writtenNumber(), number(matter));
    }

    private String number(Minutes.Matter matter) {
        return matter.item().number().write(minutes.meeting().numberStyle());
    }

    private static List<MissingPart> missing(Action action) {
        var missing = new ArrayList<MissingPart>();
        if (action.owners().isEmpty()) missing.add(MissingPart.OWNER);
        if (action.dueOn() == null && action.dueWords().isBlank()) missing.add(MissingPart.DUE);
        return missing;
    }
}
