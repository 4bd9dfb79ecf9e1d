package fi.poytakirjuri.document.paper.meeting;

import fi.poytakirjuri.document.paper.PaperWords;
import fi.poytakirjuri.language.Texts;
import fi.poytakirjuri.register.choice.Capacity;
import fi.poytakirjuri.register.choice.OfficeKind;
import fi.poytakirjuri.register.choice.Presence;
import fi.poytakirjuri.register.choice.SeatRole;
import fi.poytakirjuri.register.meeting.Attendee;
import fi.poytakirjuri.register.meeting.MeetingDuty;
import fi.poytakirjuri.register.meeting.Minutes;
import fi.poytakirjuri.register.roster.RosterWords;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One person in a list of those in a meeting:
/// "Saara Öhman, Kulttuuriyhdistys Tuulensuu ry (Kulttuuri ja vapaa-aika), saapui klo 13.18 (4 §)".
final class PersonLine {
    private final Minutes minutes;
    private final RosterWords words;
    private final Texts texts;

    PersonLine(Minutes minutes, Texts texts) {
        this.minutes = minutes;
        this.words = new RosterWords(texts);
        this.texts = texts;
    }

    String of(Attendee who) {
        var line =
                new StringBuilder(words.line(who.name(), who.organisation(), inParentheses(who), office(who.duty())));
        if (who.capacity() != Capacity.MEMBER && who.presence() == Presence.REMOTE)
            line.append(", ").append(texts.get("paper.remotely"));
        line.append(items(who.itemIds()));
        for (var moving : who.movements()) line.append(", ").append(movement(moving));
        return line.toString();
    }

    private String inParentheses(Attendee who) {
        var role = who.role();
        if (role == null) return "";
        return role == SeatRole.ASSOCIATION_REP ? String.join(", ", who.sectors()) : words.role(role);
    }

    private String office(@Nullable MeetingDuty duty) {
        return switch (duty) {
            case CHAIR -> words.office(OfficeKind.CHAIR);
            case SECRETARY -> words.office(OfficeKind.SECRETARY);
            case CONVENER -> words.office(OfficeKind.CONVENER);
            case null -> "";
        };
    }

    /// saapui klo 13.18 (4 §)
    private String movement(Attendee.Moving moving) {
        var what = switch (moving.kind()) {
            case ARRIVED -> texts.get("paper.arrived");
            case LEFT -> moving.isRecused() ? texts.get("paper.left.recused") : texts.get("paper.left");
        };
        var at = moving.time() == null ? "" : " " + texts.dates().clock(moving.time());
        return what + at + (moving.itemId() == null ? "" : items(List.of(moving.itemId())));
    }

    private String items(List<Long> itemIds) {
        var items = PaperWords.items(minutes, itemIds, texts);
        return items.isEmpty() ? "" : " (" + items + ")";
    }
}
