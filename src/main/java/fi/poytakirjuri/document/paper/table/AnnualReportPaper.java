package fi.poytakirjuri.document.paper.table;

import fi.poytakirjuri.document.block.Block;
import fi.poytakirjuri.document.block.Heading;
import fi.poytakirjuri.document.block.Paragraph;
import fi.poytakirjuri.document.block.Table;
import fi.poytakirjuri.document.paper.Audience;
import fi.poytakirjuri.document.paper.FileNames;
import fi.poytakirjuri.document.paper.Letterhead;
import fi.poytakirjuri.document.paper.MadePaper;
import fi.poytakirjuri.document.paper.TableFrame;
import fi.poytakirjuri.language.Texts;
import fi.poytakirjuri.register.report.MeetingFigures;
import fi.poytakirjuri.register.report.YearFigures;
import java.util.ArrayList;
import java.util.List;

/// Vuosikertomus: what the table did in a year, in words and numbers.
public final class AnnualReportPaper {
    private final YearFigures figures;
    private final Audience audience;
    private final Letterhead letterhead;
    private final Texts texts;

    public AnnualReportPaper(YearFigures figures, Audience audience, Letterhead letterhead, Texts texts) {
        this.figures = figures;
        this.audience = audience;
        this.letterhead = letterhead;
        this.texts = texts;
    }

    public MadePaper paper() {
        var kind = texts.get("report.annual.kind");
        var year = String.valueOf(figures.year());
        var blocks = new ArrayList<Block>();
        if (figures.meetings().isEmpty()) blocks.add(Paragraph.of(texts.get("report.annual.none", year)));
        else blocks.addAll(meetings());
        var frame = new TableFrame(
                letterhead,
                kind,
                year,
                texts.get("report.asOf", texts.dates().date(figures.on())),
                !figures.isOver(),
                audience);
        var paper = frame.around(texts.get("report.annual.title", year), figures.on(), blocks, texts);
        return new MadePaper(paper, FileNames.paper(figures.body(), kind, year, audience, texts), List.of());
    }

    private List<Block> meetings() {
        var there = figures.attendance();
        return List.of(
                Heading.of(2, texts.get("report.annual.meetings")),
                Paragraph.of(texts.count(
                                "report.annual.meetings.count",
                                figures.meetings().size()) + " "
                        + texts.get("report.annual.attendance", there.percent())),
                Table.of(
                        List.of(
                                texts.get("report.schedule.number"),
                                texts.get("report.schedule.day"),
                                texts.get("report.annual.matters"),
                                texts.get("report.annual.decisions"),
                                texts.get("report.annual.present")),
                        figures.meetings().stream().map(this::row).toList()));
    }

    private List<String> row(MeetingFigures meeting) {
        var there = meeting.attendance();
        return List.of(
                meeting.meeting().writtenNumber(),
                texts.dates().heading(meeting.meeting().date()),
                String.valueOf(meeting.matters()),
                String.valueOf(meeting.decisions().size()),
                texts.get("report.annual.presentOf", there.present(), there.of()));
    }
}
