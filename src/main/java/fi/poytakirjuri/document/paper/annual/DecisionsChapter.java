package fi.poytakirjuri.document.paper.annual;

import fi.poytakirjuri.document.block.Block;
import fi.poytakirjuri.document.block.Chart;
import fi.poytakirjuri.document.block.Heading;
import fi.poytakirjuri.document.block.KeepTogether;
import fi.poytakirjuri.document.block.Paragraph;
import fi.poytakirjuri.document.block.Table;
import fi.poytakirjuri.document.block.Table.Cell;
import fi.poytakirjuri.document.block.Table.Column;
import fi.poytakirjuri.document.block.Table.Row;
import fi.poytakirjuri.document.paper.PaperWords;
import fi.poytakirjuri.document.text.Markup;
import fi.poytakirjuri.language.Texts;
import fi.poytakirjuri.register.decision.Decided;
import fi.poytakirjuri.register.report.YearFigures;
import java.util.ArrayList;
import java.util.List;

/// What was decided in the year's meetings.
final class DecisionsChapter {
    private final Telling telling;
    private final YearFigures figures;
    private final Texts texts;

    DecisionsChapter(Telling telling) {
        this.telling = telling;
        this.figures = telling.figures();
        this.texts = telling.texts();
    }

    List<Block> blocks() {
        if (figures.decisions() == 0) return List.of();
        var blocks = new ArrayList<Block>();
        blocks.add(Heading.of(2, texts.get("report.annual.decisionsHeading")));
        blocks.add(Paragraph.of(telling.count("report.annual.decisionsMade", figures.decisions())));
        blocks.add(new KeepTogether(List.of(chart())));
        blocks.add(table());
        return blocks;
    }

    private Chart chart() {
        return Chart.columns(
                telling.captions().figure(texts.get("report.annual.decisionsChart", figures.year())),
                texts.get("report.annual.decisionsChart.about"),
                figures.meetings().stream()
                        .map(each -> Chart.Bar.of(
                                each.meeting().writtenNumber(), each.decisions().size()))
                        .toList());
    }

    private Table table() {
        var rows = figures.meetings().stream()
                .flatMap(each -> each.decisions().stream())
                .map(this::row)
                .toList();
        return new Table(
                telling.captions().table(texts.get("report.annual.decisionsTable", figures.year())),
                List.of(
                        Column.of(texts.get("report.schedule.number"), 18),
                        Column.of(texts.get("report.annual.matter"), 32),
                        Column.of(texts.get("report.annual.decision"), 50)),
                rows,
                false);
    }

    private Row row(Decided decided) {
        var place = decided.place();
        var item = place.item();
        var decision = new ArrayList<>(Markup.blocks(decided.text()));
        if (isByProposal(decided.text()) && !item.proposal().isBlank()) {
            var proposal = new ArrayList<>(Markup.blocks(item.proposal()));
            if (proposal.getFirst() instanceof Paragraph first)
                proposal.set(0, first.labelled(texts.get("report.annual.proposal")));
            decision.addAll(proposal);
        }
        return new Row(List.of(Cell.of(PaperWords.dealtIn(place, texts)), Cell.of(item.title()), new Cell(decision)));
    }

    /// "Päätösehdotus hyväksyttiin" says nothing without the proposal.
    private boolean isByProposal(String decision) {
        var locale = texts.language().locale();
        return decision.toLowerCase(locale)
                .contains(texts.get("report.proposal").toLowerCase(locale));
    }
}
