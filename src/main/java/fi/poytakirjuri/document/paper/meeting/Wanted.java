package fi.poytakirjuri.document.paper.meeting;

import fi.poytakirjuri.document.paper.Audience;
import fi.poytakirjuri.document.paper.FileNames;
import fi.poytakirjuri.document.paper.PaperKind;
import fi.poytakirjuri.document.paper.PaperWords;
import fi.poytakirjuri.document.paper.Preset;
import fi.poytakirjuri.language.Texts;
import fi.poytakirjuri.register.meeting.Meeting;
import fi.poytakirjuri.register.meeting.Minutes;
import org.jspecify.annotations.Nullable;

/// Which paper is made of a meeting: one of the whole meeting, or an extract of one item.
///
/// @param kind of an extract, the paper that it quotes
/// @param extracted the item's number where only that is told of: "8 §" or "kohta 4"; nothing for the whole meeting
/// @param isLeaving whether the paper is on its way to its readers, and so no draft whatever the meeting's state
record Wanted(PaperKind kind, Preset preset, @Nullable String extracted, boolean isLeaving) {
    static Wanted whole(PaperKind kind) {
        return new Wanted(kind, kind.preset(), null, false);
    }

    static Wanted leaving(PaperKind kind) {
        return new Wanted(kind, kind.preset(), null, true);
    }

    /// @param extracted the item's number as the paper writes it
    static Wanted extract(Meeting meeting, String extracted) {
        var kind = PaperKind.extractedFrom(meeting.documentKind());
        return new Wanted(kind, Preset.ofExtract(meeting.documentKind()), extracted, false);
    }

    boolean isDraft(Meeting meeting) {
        return !isLeaving && PaperWords.isDraft(meeting, kind);
    }

    /// `kumppanuuspoyta_ote_2025-01-29_1-2025_8.pdf`
    String fileName(Minutes minutes, Audience audience, Texts texts) {
        return extracted == null
                ? FileNames.paper(minutes, kind, audience, isDraft(minutes.meeting()), texts)
                : FileNames.extract(minutes, kind, audience, texts);
    }

    /// Muistio; Ote pöytäkirjasta
    String heading(Meeting meeting, Texts texts) {
        return PaperWords.heading(meeting, preset, texts);
    }

    /// muistio; ote pöytäkirjasta
    String word(Meeting meeting, Texts texts) {
        if (extracted == null) return PaperWords.kind(meeting, kind, texts);
        return switch (meeting.documentKind()) {
            case MEMO, HANDOUT -> texts.get("paper.extract.memo");
            case MINUTES -> texts.get("paper.extract.minutes");
        };
    }

    /// 3/2026; of an extract 1/2025, 8 §
    String number(Meeting meeting, Texts texts) {
        return extracted == null ? PaperWords.number(meeting, kind, texts) : meeting.writtenNumber() + ", " + extracted;
    }
}
