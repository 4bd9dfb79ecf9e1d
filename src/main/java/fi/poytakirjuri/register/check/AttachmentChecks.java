package fi.poytakirjuri.register.check;

import fi.poytakirjuri.register.meeting.Attachment;
import fi.poytakirjuri.register.meeting.ItemText;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/// The appendices of a memo: those that its texts speak of are there, and those that are there are spoken of.
final class AttachmentChecks {
    /// "liite 2", "liitteessä 2", "liitteet 1–3 ja 5"; not the day in "liite 1, 12.5.2026".
    private static final Pattern MENTION =
            Pattern.compile("(?iu)\\bliit(?:e|te[ei]\\p{L}{0,4})\\s+(NUMBER(?:\\s*(?:,|–|-|\\bja\\b)\\s*NUMBER)*)"
                    .replace("NUMBER", "\\d{1,2}(?!\\d|[.:]\\d)"));

    private static final Pattern NUMBERS = Pattern.compile("(\\d+)(?:\\s*[–-]\\s*(\\d+))?");

    private final Written written;
    private final List<Finding> found = new ArrayList<>();

    private AttachmentChecks(Written written) {
        this.written = written;
    }

    static List<Finding> of(Written written) {
        var checks = new AttachmentChecks(written);
        checks.check();
        return checks.found;
    }

    private void check() {
        var mentioned = mentioned();
        var listed = new TreeSet<Integer>();
        for (var attachment : written.attachments()) {
            var number = attachment.number();
            if (number == null) continue;
            listed.add(number);
            if (attachment.sha256() == null) found.add(missing(number, attachment.name(), place(attachment)));
            else if (attachment.itemId() == null && !mentioned.contains(number)) found.add(unused(attachment, number));
        }
        for (int number : mentioned)
            if (!listed.contains(number)) found.add(missing(number, "", Subject.place(written.meeting())));
    }

    private Set<Integer> mentioned() {
        var numbers = new TreeSet<Integer>();
        for (var item : written.items())
            for (var kind : ItemText.values())
                if (kind != ItemText.INTERNAL_NOTES)
                    MENTION.matcher(item.text(kind)).results().forEach(m -> add(m.group(1), numbers));
        return numbers;
    }

    private static void add(String list, Set<Integer> numbers) {
        NUMBERS.matcher(list).results().forEach(m -> {
            int first = Integer.parseInt(m.group(1));
            int last = m.group(2) == null ? first : Integer.parseInt(m.group(2));
            for (int number = first; number <= last; number++) numbers.add(number);
        });
    }

    private static Finding missing(int number, String name, Place place) {
        var words = name.isBlank() ? "" + number : number + " (" + name + ")";
        return Finding.of(Check.D06_MISSING, place, new Fact.Words(words));
    }

    private Finding unused(Attachment attachment, int number) {
        return Finding.of(
                Check.D06_UNUSED, place(attachment), new Fact.Number(number), new Fact.Words(attachment.name()));
    }

    private Place place(Attachment attachment) {
        var meeting = written.meeting();
        return new Place.OfAttachment(attachment.id(), meeting.id(), meeting.writtenNumber());
    }
}
