package fi.poytakirjuri.document.paper.roster;

import fi.poytakirjuri.document.block.Inline;
import fi.poytakirjuri.document.block.Paragraph;
import fi.poytakirjuri.document.block.Table.Cell;
import fi.poytakirjuri.document.block.Table.Column;
import fi.poytakirjuri.document.block.Table.Row;
import fi.poytakirjuri.document.paper.Audience;
import fi.poytakirjuri.document.text.Markup;
import fi.poytakirjuri.language.Texts;
import fi.poytakirjuri.register.nomination.Candidate;
import fi.poytakirjuri.register.nomination.Nominations;
import fi.poytakirjuri.register.roster.Sector;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A candidate's line in a candidate list: for everyone, or with contact details, nominator and notes.
final class CandidateCells {
    private final Nominations nominations;
    private final Audience audience;
    private final Texts texts;

    CandidateCells(Nominations nominations, Audience audience, Texts texts) {
        this.nominations = nominations;
        this.audience = audience;
        this.texts = texts;
    }

    /// Of the same widths under every sector.
    List<Column> columns() {
        return switch (audience) {
            case PUBLIC ->
                List.of(
                        Column.of(texts.get("report.candidates.name"), 24),
                        Column.of(texts.get("report.candidates.organisation"), 31),
                        Column.of(texts.get("report.candidates.reasons"), 45));
            case INTERNAL ->
                List.of(
                        Column.of(texts.get("report.candidates.name"), 17),
                        Column.of(texts.get("report.candidates.organisation"), 22),
                        Column.of(texts.get("report.candidates.reasons"), 24),
                        Column.of(texts.get("report.candidates.contact"), 21),
                        Column.of(texts.get("report.candidates.nominator"), 18));
        };
    }

    Row row(Candidate candidate) {
        return switch (audience) {
            case PUBLIC ->
                new Row(List.of(
                        Cell.of(candidate.name()),
                        lines(candidate.organisation(), sectors(candidate)),
                        text(candidate.reasons())));
            case INTERNAL ->
                new Row(List.of(
                        Cell.of(candidate.name()),
                        lines(candidate.organisation(), sectors(candidate), answers(candidate)),
                        text(candidate.reasons()),
                        contact(candidate),
                        lines(candidate.nominator(), notes(candidate))));
        };
    }

    /// Both sectors of one who would stand for two, so that the same name under each is understood.
    private String sectors(Candidate candidate) {
        var names = nominations.sectors().stream()
                .filter(sector -> candidate.sectorIds().contains(sector.id()))
                .map(Sector::name)
                .toList();
        if (names.isEmpty()) return candidate.sectorsText();
        return names.size() == 1 ? "" : texts.get("report.candidates.sectors", String.join("; ", names));
    }

    private String answers(Candidate candidate) {
        return Stream.of(
                        candidate.isElected() ? texts.get("report.candidates.elected") : "",
                        answer(
                                candidate.isConsenting(),
                                texts.get("report.candidates.noConsent"),
                                texts.get("report.candidates.consentUnknown")),
                        answer(
                                candidate.isPublishable(),
                                texts.get("report.candidates.notPublished"),
                                texts.get("report.candidates.publishingUnknown")))
                .filter(Predicate.not(String::isEmpty))
                .collect(Collectors.joining(", "));
    }

    private static String answer(@Nullable Boolean given, String no, String unknown) {
        if (given == null) return unknown;
        return given ? "" : no;
    }

    private String notes(Candidate candidate) {
        return candidate.notes().isBlank() ? "" : texts.get("report.candidates.notes", candidate.notes());
    }

    private static Cell contact(Candidate candidate) {
        var address = "mailto:" + candidate.email();
        if (candidate.email().isEmpty()) return Cell.of(candidate.phone());
        var mail =
                Inline.Link.allowed(address) ? Inline.link(address, candidate.email()) : Inline.text(candidate.email());
        return candidate.phone().isEmpty()
                ? Cell.of(mail)
                : Cell.of(mail, Inline.lineBreak(), Inline.text(candidate.phone()));
    }

    private static Cell text(String typed) {
        var blocks = Markup.blocks(typed);
        return blocks.isEmpty() ? Cell.of("") : new Cell(blocks);
    }

    private static Cell lines(String... lines) {
        var inlines = new ArrayList<Inline>();
        for (var line : lines)
            if (!line.isEmpty()) {
                if (!inlines.isEmpty()) inlines.add(Inline.lineBreak());
                inlines.add(Inline.text(line));
            }
        return new Cell(List.of(new Paragraph(inlines)));
    }
}
