package fi.poytakirjuri.document.paper.meeting;

import fi.poytakirjuri.document.block.Block;
import fi.poytakirjuri.document.block.Paragraph;
import fi.poytakirjuri.document.paper.PaperKind;
import fi.poytakirjuri.language.Texts;
import fi.poytakirjuri.register.meeting.Minutes;
import java.util.List;
import java.util.Optional;

/// What a corrected paper says of itself, so that two papers of the same name are never taken for the same. The first
/// version needs no words.
final class EditionWords {
    private final Minutes minutes;
    private final PaperKind kind;
    private final boolean isDraft;
    private final Texts texts;

    EditionWords(Minutes minutes, Wanted wanted, Texts texts) {
        this.minutes = minutes;
        this.kind = wanted.kind();
        this.isDraft = wanted.isDraft(minutes.meeting());
        this.texts = texts;
    }

    /// Versio 2; empty for the first and for papers made before the meeting.
    String inHead() {
        return corrected()
                .map(edition -> texts.get("paper.version", edition.version()))
                .orElse("");
    }

    /// Versio 2, korjattu 3.6.2026: avustuksen summa
    List<Block> note() {
        return corrected()
                .<List<Block>>map(
                        edition -> List.of(Paragraph.of(edition.note()).labelled(label(edition))))
                .orElse(List.of());
    }

    private String label(Minutes.Edition edition) {
        return isDraft
                ? texts.get("paper.version.open", edition.version())
                : texts.get(
                        "paper.version.corrected",
                        edition.version(),
                        texts.dates().date(edition.madeOn()));
    }

    private Optional<Minutes.Edition> corrected() {
        return switch (kind) {
            case AGENDA, RUN_SHEET -> Optional.empty();
            case MEMO, MINUTES, HANDOUT ->
                Optional.ofNullable(minutes.edition()).filter(edition -> edition.version() > 1);
        };
    }
}
