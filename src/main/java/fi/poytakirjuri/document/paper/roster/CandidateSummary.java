package fi.poytakirjuri.document.paper.roster;

import fi.poytakirjuri.document.block.Block;
import fi.poytakirjuri.document.block.Paragraph;
import fi.poytakirjuri.document.block.Table;
import fi.poytakirjuri.document.block.Table.Align;
import fi.poytakirjuri.document.block.Table.Column;
import fi.poytakirjuri.document.block.Table.Row;
import fi.poytakirjuri.document.paper.Audience;
import fi.poytakirjuri.document.paper.Captions;
import fi.poytakirjuri.document.paper.PaperWords;
import fi.poytakirjuri.language.Texts;
import fi.poytakirjuri.register.nomination.Nominations;
import fi.poytakirjuri.register.roster.Sector;
import java.util.ArrayList;
import java.util.List;

/// What a candidate list begins with: when proposals were taken, how many came, and how well they cover the sectors.
final class CandidateSummary {
    private final Nominations nominations;
    private final Audience audience;
    private final Texts texts;

    CandidateSummary(Nominations nominations, Audience audience, Texts texts) {
        this.nominations = nominations;
        this.audience = audience;
        this.texts = texts;
    }

    List<Block> blocks(Captions captions) {
        var blocks = new ArrayList<Block>();
        blocks.add(Paragraph.of(String.join(" ", period())));
        blocks.add(Paragraph.of(String.join(" ", counts())));
        if (!nominations.sectors().isEmpty() && !nominations.eligible().isEmpty()) blocks.add(coverage(captions));
        return blocks;
    }

    private List<String> period() {
        var round = nominations.round();
        var body = nominations.body();
        var dates = texts.dates();
        var sentences = new ArrayList<String>();
        sentences.add(texts.get(
                "report.candidates.period",
                dates.date(round.opensAt().toLocalDate()),
                dates.date(round.closesAt().toLocalDate()),
                dates.clock(round.closesAt().toLocalTime())));
        if (round.electionOn() != null)
            sentences.add(
                    body.electingBody().isBlank()
                            ? texts.get("report.candidates.election", dates.inSentence(round.electionOn()))
                            : texts.get(
                                    "report.candidates.electionBy",
                                    body.electingBody(),
                                    dates.inSentence(round.electionOn())));
        return sentences;
    }

    private List<String> counts() {
        var sentences = new ArrayList<String>();
        int eligible = nominations.eligible().size();
        sentences.add(
                eligible == 0 ? texts.get("report.candidates.none") : texts.count("report.candidates.count", eligible));
        switch (audience) {
            case PUBLIC -> {
                int unnamed = (int) nominations.eligible().stream()
                        .filter(c -> !c.mayBePublished())
                        .count();
                if (unnamed > 0) sentences.add(texts.count("report.candidates.unnamed", unnamed));
            }
            case INTERNAL -> {
                int others = nominations.withoutConsent().size();
                if (others > 0) sentences.add(texts.count("report.candidates.unconsenting", others));
            }
        }
        var uncovered = nominations.uncovered();
        if (!uncovered.isEmpty() && eligible > 0)
            sentences.add(texts.count(
                    "report.candidates.uncovered",
                    uncovered.size(),
                    PaperWords.listed(uncovered.stream().map(Sector::name).toList(), texts)));
        else if (eligible > 0 && !nominations.sectors().isEmpty())
            sentences.add(texts.get("report.candidates.allCovered"));
        if (nominations.eligible().stream().anyMatch(c -> c.sectorIds().size() > 1))
            sentences.add(texts.get("report.candidates.twice"));
        return sentences;
    }

    private Table coverage(Captions captions) {
        return new Table(
                captions.table(texts.get("report.candidates.coverage")),
                List.of(
                        Column.of(texts.get("report.candidates.sector")),
                        new Column(texts.get("report.candidates.seats"), Align.END),
                        new Column(texts.get("report.candidates.candidates"), Align.END)),
                nominations.sectors().stream().map(this::row).toList(),
                true);
    }

    private Row row(Sector sector) {
        return Row.of(List.of(
                sector.name(),
                String.valueOf(sector.seats()),
                String.valueOf(Nominations.of(sector, nominations.eligible()).size())));
    }
}
