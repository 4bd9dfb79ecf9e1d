package fi.poytakirjuri.ui.meeting.live;

import fi.poytakirjuri.language.Texts;
import fi.poytakirjuri.register.choice.ItemKind;
import fi.poytakirjuri.register.choice.Movement;
import fi.poytakirjuri.register.live.EntryKind;
import fi.poytakirjuri.register.live.NewEntry;
import fi.poytakirjuri.register.live.Noting;
import fi.poytakirjuri.register.meeting.Attendee;
import fi.poytakirjuri.register.meeting.Meeting;
import fi.poytakirjuri.register.meeting.Minutes.Matter;
import java.time.LocalTime;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The sentences that a meeting writes by itself: plain text, which the secretary may change like her own.
final class Sentences {
    private static final char NO_BREAK = '\u00a0';

    private final Texts texts;
    private final Noting noting;

    Sentences(Texts texts, Noting noting) {
        this.texts = texts;
        this.noting = noting;
    }

    /// @param hasChair whether someone chairs the meeting
    String opened(boolean hasChair, LocalTime at) {
        return plain(texts.get(hasChair ? "live.sentence.opened" : "live.sentence.opened.noChair", clock(at)));
    }

    String closed(boolean hasChair, LocalTime at) {
        return plain(texts.get(hasChair ? "live.sentence.closed" : "live.sentence.closed.noChair", clock(at)));
    }

    /// @param at none where the time is not known
    String moved(Attendee who, Movement kind, boolean isRecused, @Nullable LocalTime at) {
        if (kind == Movement.LEFT && isRecused) return texts.get("live.sentence.recused", who.name());
        var sentence = switch (kind) {
            case LEFT -> texts.get("live.sentence.left", who.name());
            case ARRIVED ->
                who.movements().isEmpty()
                        ? texts.get("live.sentence.arrived", who.name())
                        : texts.get("live.sentence.returned", who.name());
        };
        return plain(at == null ? sentence + "." : sentence + " " + clock(at) + ".");
    }

    /// @param goesOn whether it is on a coming agenda already
    String tabled(boolean goesOn) {
        return texts.get(goesOn ? "live.sentence.tabled.goesOn" : "live.sentence.tabled");
    }

    /// What an item that is not yet written may end with, by its kind and its title.
    ///
    /// @param isLast whether it is the meeting's last
    /// @param around the meetings before and after this one
    Optional<NewEntry.Words> offered(Matter matter, boolean isLast, LiveState around) {
        var next = around.next();
        var item = matter.item();
        var title = item.title().toLowerCase(Locale.ROOT);
        var written = item.text() + item.discussion() + item.decision();
        var nextMeeting = texts.get("live.sentence.next.begins");
        boolean isOfNext = isLast || title.contains(texts.get("live.title.next"));
        if (isOfNext && next != null && !written.contains(nextMeeting))
            return text(EntryKind.TEXT, nextMeeting + " " + nextMeeting(next));
        var previous = around.previous();
        if (previous != null && Long.valueOf(previous.id()).equals(item.approves()) && written.isBlank())
            return text(EntryKind.TEXT, approved(previous));
        if (!item.decision().isBlank()) return Optional.empty();
        if (title.startsWith(texts.get("live.title.other")) && written.isBlank())
            return text(EntryKind.TEXT, texts.get("live.sentence.nothingElse"));
        if (!item.proposal().isBlank()) return text(EntryKind.DECISION, texts.get("live.sentence.asProposed"));
        return item.kind() == ItemKind.INFO ? text(EntryKind.NOTED, noting.of("")) : Optional.empty();
    }

    private String approved(Meeting previous) {
        return texts.get(
                "live.sentence.approved",
                texts.dates().date(previous.date()),
                texts.of("live", previous.documentKind()),
                previous.writtenNumber());
    }

    private String nextMeeting(Meeting next) {
        var times = next.timetable();
        var when = texts.dates().inSentence(next.date());
        return plain(times.start() == null ? when + "." : when + " " + clock(times.start(), times.end()) + ".");
    }

    private static Optional<NewEntry.Words> text(EntryKind kind, String words) {
        return Optional.of(new NewEntry.Words(kind, words));
    }

    private String clock(LocalTime at) {
        return clock(at, null);
    }

    private String clock(LocalTime from, @Nullable LocalTime to) {
        return texts.dates().clock(from, to);
    }

    /// As one types it: papers bind the words themselves.
    private static String plain(String sentence) {
        return sentence.replace(NO_BREAK, ' ');
    }
}
