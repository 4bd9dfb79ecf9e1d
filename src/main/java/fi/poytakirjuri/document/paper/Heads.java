package fi.poytakirjuri.document.paper;

import fi.poytakirjuri.document.block.Metadata;
import fi.poytakirjuri.document.block.PaperHead;
import fi.poytakirjuri.language.Texts;
import fi.poytakirjuri.register.choice.MeetingState;
import fi.poytakirjuri.register.meeting.Meeting;
import fi.poytakirjuri.register.meeting.Minutes;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What a meeting's paper says of itself: its head on the page, and its file's own details.
final class Heads {
    private final Minutes minutes;
    private final Meeting meeting;
    private final PaperKind kind;
    private final Audience audience;
    private final Texts texts;

    Heads(Minutes minutes, PaperKind kind, Audience audience, Texts texts) {
        this.minutes = minutes;
        this.meeting = minutes.meeting();
        this.kind = kind;
        this.audience = audience;
        this.texts = texts;
    }

    PaperHead head() {
        var drafted = draftedOn();
        return new PaperHead(
                minutes.body().name(),
                null,
                kindWords(),
                meeting.writtenNumber(),
                drafted == null ? "" : texts.get("paper.drafted", texts.dates().date(drafted)),
                status(),
                audience == Audience.INTERNAL ? texts.get("paper.internal") : "",
                title());
    }

    Metadata metadata() {
        var drafted = draftedOn();
        return new Metadata(
                PaperWords.title(minutes, kind, texts),
                minutes.body().name(),
                texts.get("paper.subject", title(), texts.dates().heading(meeting.date())),
                keywords(),
                (drafted == null ? meeting.date() : drafted).atStartOfDay());
    }

    private String title() {
        return meeting.title().isBlank()
                ? texts.get("paper.title.usual", texts.dates().date(meeting.date()))
                : meeting.title();
    }

    private String kindWords() {
        boolean theme = meeting.theme() != null;
        return switch (kind) {
            case AGENDA -> theme ? texts.get("paper.head.theme.agenda") : texts.get("paper.head.agenda");
            case MEMO -> theme ? texts.get("paper.head.theme.memo") : texts.get("paper.head.memo");
            case MINUTES -> theme ? texts.get("paper.head.theme.minutes") : texts.get("paper.head.minutes");
        };
    }

    /// A paper is a draft until it is sent or finalised; from then on its bytes no longer change by the state.
    private String status() {
        if (meeting.state() == MeetingState.CANCELLED) return texts.get("paper.cancelled");
        var ready = kind == PaperKind.AGENDA ? MeetingState.INVITED : MeetingState.FINALISED;
        return meeting.state().compareTo(ready) < 0 ? texts.get("paper.draft") : "";
    }

    private @Nullable LocalDate draftedOn() {
        return kind == PaperKind.AGENDA ? meeting.agendaDraftedOn() : meeting.draftedOn();
    }

    private List<String> keywords() {
        var body = minutes.body();
        return Stream.of(body.calledName(), PaperWords.kind(meeting, kind, texts), body.electingBody())
                .filter(word -> !word.isBlank())
                .toList();
    }
}
