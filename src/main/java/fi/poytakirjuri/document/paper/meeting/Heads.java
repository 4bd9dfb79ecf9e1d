package fi.poytakirjuri.document.paper.meeting;

import fi.poytakirjuri.document.block.Metadata;
import fi.poytakirjuri.document.block.PaperHead;
import fi.poytakirjuri.document.paper.Audience;
import fi.poytakirjuri.document.paper.Letterhead;
import fi.poytakirjuri.document.paper.PaperWords;
import fi.poytakirjuri.language.Texts;
import fi.poytakirjuri.register.choice.MeetingState;
import fi.poytakirjuri.register.meeting.Meeting;
import fi.poytakirjuri.register.meeting.Minutes;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What a meeting's paper says of itself: its head on the page, and its file's own details.
final class Heads {
    private final Minutes minutes;
    private final Meeting meeting;
    private final Wanted wanted;
    private final Audience audience;
    private final EditionWords edition;
    private final Letterhead letterhead;
    private final Texts texts;

    Heads(Minutes minutes, Wanted wanted, Audience audience, Letterhead letterhead, Texts texts) {
        this.minutes = minutes;
        this.meeting = minutes.meeting();
        this.wanted = wanted;
        this.audience = audience;
        this.edition = new EditionWords(minutes, wanted, texts);
        this.letterhead = letterhead;
        this.texts = texts;
    }

    PaperHead head() {
        var drafted = draftedOn();
        return letterhead.head(
                wanted.heading(meeting, texts),
                wanted.number(meeting, texts),
                drafted == null ? "" : texts.get("paper.drafted", texts.dates().date(drafted)),
                status(),
                audience == Audience.INTERNAL ? texts.get("paper.internal") : "",
                PaperWords.meetingTitle(meeting, texts));
    }

    Metadata metadata() {
        var drafted = draftedOn();
        return new Metadata(
                PaperWords.title(minutes, wanted.word(meeting, texts), wanted.number(meeting, texts), texts),
                minutes.body().name(),
                PaperWords.subject(meeting, texts),
                PaperWords.keywords(minutes, wanted.word(meeting, texts)),
                (drafted == null ? meeting.date() : drafted).atStartOfDay());
    }

    /// Once ready, the paper's bytes no longer change with the meeting's state.
    private String status() {
        if (meeting.state() == MeetingState.CANCELLED) return texts.get("paper.cancelled");
        var version = edition.inHead();
        if (!wanted.isDraft(meeting)) return version;
        return version.isEmpty() ? texts.get("paper.draft") : texts.get("paper.draft.of", version);
    }

    private @Nullable LocalDate draftedOn() {
        return switch (wanted.kind()) {
            case AGENDA, HANDOUT -> meeting.agendaDraftedOn();
            case MEMO, MINUTES -> meeting.draftedOn();
            case RUN_SHEET -> null;
        };
    }
}
