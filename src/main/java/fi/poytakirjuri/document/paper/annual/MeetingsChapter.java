package fi.poytakirjuri.document.paper.annual;

import fi.poytakirjuri.document.block.Block;
import fi.poytakirjuri.document.block.Chart;
import fi.poytakirjuri.document.block.Heading;
import fi.poytakirjuri.document.block.KeepTogether;
import fi.poytakirjuri.document.block.Table;
import fi.poytakirjuri.document.block.Table.Align;
import fi.poytakirjuri.document.block.Table.Column;
import fi.poytakirjuri.document.block.Table.Row;
import fi.poytakirjuri.document.paper.PaperWords;
import fi.poytakirjuri.language.Texts;
import fi.poytakirjuri.register.choice.MeetingMode;
import fi.poytakirjuri.register.report.MeetingFigures;
import fi.poytakirjuri.register.report.YearFigures;
import java.time.Month;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// When the table met, how much was dealt with, and how many were there.
final class MeetingsChapter {
    private static final String NOT_YET = "–";

    private final Telling telling;
    private final YearFigures figures;
    private final Texts texts;

    MeetingsChapter(Telling telling) {
        this.telling = telling;
        this.figures = telling.figures();
        this.texts = telling.texts();
    }

    List<Block> blocks() {
        if (figures.meetings().isEmpty()) return List.of();
        var blocks = new ArrayList<Block>();
        blocks.add(Heading.of(2, texts.get("report.annual.meetings")));
        blocks.addAll(Telling.paragraph(sentences()));
        blocks.add(table());
        blocks.add(new KeepTogether(List.of(attendance())));
        blocks.add(new KeepTogether(List.of(months())));
        blocks.add(monthsTable());
        return blocks;
    }

    private List<String> sentences() {
        var sentences = new ArrayList<String>();
        sentences.add(modes());
        int experts = figures.experts();
        if (experts > 0) sentences.add(telling.count("report.annual.experts", experts));
        int published = (int) figures.meetings().stream()
                .filter(each -> figures.publishedOn(each.meeting()).isPresent())
                .count();
        int all = figures.meetings().size();
        if (published == all) sentences.add(telling.count("report.annual.allPublished", all));
        else if (published > 0) sentences.add(texts.count("report.annual.somePublished", published));
        if (figures.unmarked() > 0) sentences.add(texts.count("report.annual.unmarked", figures.unmarked()));
        return sentences;
    }

    /// Kokouksista kolme pidettiin lähikokouksena ja kolme hybridikokouksena.
    private String modes() {
        var modes = new ArrayList<String>();
        int all = figures.meetings().size();
        for (var mode : MeetingMode.values()) {
            int count = (int) figures.meetings().stream()
                    .filter(each -> each.meeting().mode() == mode)
                    .count();
            if (count == all) return texts.get(all == 1 ? "report.annual.onlyMode" : "report.annual.oneMode", as(mode));
            if (count > 0) modes.add(texts.get("report.annual.countAndMode", telling.numeral(count), as(mode)));
        }
        return texts.get("report.annual.modes", PaperWords.listed(modes, texts));
    }

    /// lähikokouksena
    private String as(MeetingMode mode) {
        return switch (mode) {
            case IN_PERSON -> texts.get("report.annual.inPerson");
            case REMOTE -> texts.get("report.annual.remote");
            case HYBRID -> texts.get("report.annual.hybrid");
        };
    }

    private Table table() {
        return new Table(
                telling.captions().table(texts.get("report.annual.meetingsTable", figures.year())),
                List.of(
                        Column.of(texts.get("report.schedule.number")),
                        Column.of(texts.get("report.schedule.day")),
                        new Column(texts.get("report.annual.mattersColumn"), Align.END),
                        new Column(texts.get("report.annual.decisionsColumn"), Align.END),
                        Column.of(texts.get("report.annual.present")),
                        Column.of(texts.get("report.annual.published"))),
                figures.meetings().stream().map(this::row).toList(),
                true);
    }

    private Row row(MeetingFigures each) {
        var there = each.attendance();
        return Row.of(List.of(
                each.meeting().writtenNumber(),
                texts.dates().heading(each.meeting().date()),
                String.valueOf(each.matters()),
                String.valueOf(each.decisions().size()),
                texts.get("report.annual.presentAndPercent", there.present(), there.of(), there.percent()),
                figures.publishedOn(each.meeting()).map(texts.dates()::date).orElse(NOT_YET)));
    }

    private Chart attendance() {
        return Chart.columns(
                telling.captions().figure(texts.get("report.annual.attendanceChart", figures.year())),
                texts.get("report.annual.attendanceChart.about"),
                figures.meetings().stream()
                        .map(each -> new Chart.Bar(
                                each.meeting().writtenNumber(),
                                List.of(new Chart.Value(
                                        each.attendance().percent(),
                                        texts.get(
                                                "report.annual.percent",
                                                each.attendance().percent())))))
                        .toList());
    }

    private Chart months() {
        return Chart.columns(
                telling.captions().figure(texts.get("report.annual.monthsChart", figures.year())),
                texts.get("report.annual.monthsChart.about"),
                Arrays.stream(Month.values())
                        .map(month -> Chart.Bar.of(month(month), figures.heldIn(month)))
                        .toList());
    }

    private Table monthsTable() {
        return new Table(
                telling.captions().table(texts.get("report.annual.monthsTable", figures.year())),
                Arrays.stream(Month.values())
                        .map(month -> new Column(month(month), Align.END))
                        .toList(),
                List.of(Row.of(Arrays.stream(Month.values())
                        .map(month -> String.valueOf(figures.heldIn(month)))
                        .toList())),
                false);
    }

    private String month(Month month) {
        return texts.dates().shortMonth(month);
    }
}
