package fi.poytakirjuri.register.version;

import fi.poytakirjuri.language.Texts;
import fi.poytakirjuri.register.action.Action;
import fi.poytakirjuri.register.action.Owner;
import fi.poytakirjuri.register.meeting.AgendaItem;
import fi.poytakirjuri.register.meeting.Attachment;
import fi.poytakirjuri.register.meeting.Attendee;
import fi.poytakirjuri.register.meeting.ItemText;
import fi.poytakirjuri.register.meeting.MeetingDuty;
import fi.poytakirjuri.register.meeting.Minutes;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// What a finalised paper says as Markdown that can be read and compared without the program. Each part begins with a
/// heading that ends in its lasting name, `## 4 § Avustukset {#item-12}`. How far an action has come is not in it: that
/// lives on.
final class ReadableText {
    /// In the order in which papers tell them.
    private static final List<ItemText> TOLD =
            List.of(ItemText.BACKGROUND, ItemText.TEXT, ItemText.DISCUSSION, ItemText.PROPOSAL, ItemText.DECISION);

    private final Minutes minutes;
    private final Texts texts;
    private final List<String> lines = new ArrayList<>();

    ReadableText(Minutes minutes, Texts texts) {
        this.minutes = minutes;
        this.texts = texts;
    }

    String text() {
        facts();
        people();
        for (var matter : minutes.matters()) matter(matter);
        attachments();
        distribution();
        signing();
        return String.join("\n", lines) + "\n";
    }

    private void facts() {
        var meeting = minutes.meeting();
        var times = meeting.timetable();
        var start = times.opened() == null ? times.start() : times.opened();
        heading(texts.of("meeting", meeting.documentKind()) + " " + meeting.writtenNumber(), "facts");
        line(meeting.title());
        told(texts.get("version.record.time"), texts.dates().heading(meeting.date(), start, times.ended()));
        told(texts.get("version.record.place"), meeting.place());
        for (var duty : MeetingDuty.values())
            told(texts.of("meeting", duty), minutes.duties().getOrDefault(duty, ""));
        var drafted = meeting.draftedOn();
        if (drafted != null)
            told(texts.get("version.record.drafted"), texts.dates().date(drafted));
    }

    private void people() {
        heading(texts.get("version.record.people"), "people");
        for (var who : minutes.attendees()) if (who.presence() != null) line("- " + person(who));
    }

    private String person(Attendee who) {
        var parts = new ArrayList<String>();
        parts.add(who.name());
        if (!who.organisation().isEmpty()) parts.add(who.organisation());
        if (!who.sectors().isEmpty()) parts.add("(" + String.join(", ", who.sectors()) + ")");
        if (who.presence() != null) parts.add(texts.of("meeting", who.presence()));
        for (var moving : who.movements())
            parts.add(texts.of("meeting", moving.kind())
                    + (moving.time() == null ? "" : " " + texts.dates().clock(moving.time()))
                    + item(moving.itemId() == null ? List.of() : List.of(moving.itemId())));
        return String.join(", ", parts) + item(who.itemIds());
    }

    private String item(List<Long> ids) {
        var numbers =
                ids.stream().flatMap(id -> minutes.writtenNumber(id).stream()).collect(Collectors.joining(", "));
        return numbers.isEmpty() ? "" : " [" + numbers + "]";
    }

    private void matter(Minutes.Matter matter) {
        AgendaItem item = matter.item();
        var number = item.number().write(minutes.meeting().numberStyle());
        heading((number + " " + item.title()).strip(), "item-" + item.id());
        told(texts.get("meeting.item.presenter"), item.presenter().name());
        for (var which : TOLD)
            if (!item.text(which).isBlank()) {
                line("**" + texts.of("version", which) + "**");
                line(item.text(which));
            }
        for (var action : matter.actions()) line("- " + action(action));
    }

    private String action(Action action) {
        var owners = action.owners().stream().map(this::owner).collect(Collectors.joining(", "));
        var due = action.dueOn() == null ? action.dueWords() : texts.dates().date(action.dueOn());
        return texts.get("version.record.action", action.text(), known(owners), known(due));
    }

    private String owner(Owner owner) {
        return owner.name().isBlank() ? texts.get("meeting.owner.everyone") : owner.name();
    }

    private static String known(String words) {
        return words.isBlank() ? "–" : words;
    }

    private void attachments() {
        var listed =
                minutes.attachments().stream().filter(a -> a.number() != null).toList();
        if (listed.isEmpty()) return;
        heading(texts.get("meeting.attachments"), "attachments");
        listed.forEach(attachment -> line("- " + attachment(attachment)));
    }

    /// With its file's hash: a file that was changed is told even when its name is not.
    private String attachment(Attachment attachment) {
        var hash = attachment.sha256();
        return attachment.number() + " " + attachment.name()
                + (hash == null ? "" : " (SHA-256 " + hash.substring(0, 16) + ")");
    }

    private void distribution() {
        var meeting = minutes.meeting();
        if (meeting.distribution().isBlank() && meeting.copiesTo().isBlank()) return;
        heading(texts.get("version.record.distribution"), "distribution");
        line(meeting.distribution());
        line(meeting.copiesTo());
    }

    private void signing() {
        if (minutes.signatures().isEmpty() && minutes.checkings().isEmpty()) return;
        heading(texts.get("version.record.signing"), "signing");
        for (var signature : minutes.signatures()) line("- " + signature.name() + ", " + signature.role());
        for (var checking : minutes.checkings()) line("- " + texts.get("version.record.checker", checking.name()));
    }

    private void heading(String words, String name) {
        if (!lines.isEmpty()) lines.add("");
        lines.add("## " + words + " {#" + name + "}");
    }

    private void told(String what, String words) {
        if (!words.isBlank()) line(what + ": " + words);
    }

    private void line(String words) {
        if (!words.isBlank()) lines.add(words);
    }
}
