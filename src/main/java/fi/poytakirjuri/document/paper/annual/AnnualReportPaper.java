package fi.poytakirjuri.document.paper.annual;

import fi.poytakirjuri.document.block.Block;
import fi.poytakirjuri.document.block.BulletList;
import fi.poytakirjuri.document.block.Heading;
import fi.poytakirjuri.document.block.KeepTogether;
import fi.poytakirjuri.document.block.Paragraph;
import fi.poytakirjuri.document.paper.Audience;
import fi.poytakirjuri.document.paper.Letterhead;
import fi.poytakirjuri.document.paper.MadePaper;
import fi.poytakirjuri.document.paper.PublicWords;
import fi.poytakirjuri.document.paper.TableFrame;
import fi.poytakirjuri.language.Genitive;
import fi.poytakirjuri.language.Texts;
import fi.poytakirjuri.register.choice.OfficeKind;
import fi.poytakirjuri.register.report.YearFigures;
import java.util.ArrayList;
import java.util.List;

/// Vuosikertomus: what the table did in a year, in words, tables and pictures. A chapter without anything to tell is
/// not there.
public final class AnnualReportPaper {
    private final YearFigures figures;
    private final YearFigures before;
    private final Audience audience;
    private final Letterhead letterhead;
    private final Texts texts;

    /// @param before the figures of the year before, to compare with
    public AnnualReportPaper(
            YearFigures figures, YearFigures before, Audience audience, Letterhead letterhead, Texts texts) {
        this.figures = figures;
        this.before = before;
        this.audience = audience;
        this.letterhead = letterhead;
        this.texts = texts;
    }

    public MadePaper paper() {
        var kind = texts.get("report.annual.kind");
        var year = String.valueOf(figures.year());
        var telling = new Telling(figures, audience, texts);
        var members = new MembersChapter(telling);
        var blocks = new ArrayList<Block>();
        if (figures.isEmpty()) blocks.add(Paragraph.of(texts.get("report.annual.none", year)));
        else {
            blocks.addAll(new Summary(telling, before).blocks());
            blocks.addAll(members.blocks());
            blocks.addAll(new MeetingsChapter(telling).blocks());
            blocks.addAll(new DecisionsChapter(telling).blocks());
            blocks.addAll(new ActionsChapter(telling).blocks());
            blocks.addAll(new OtherWork(telling).blocks());
            blocks.addAll(author());
        }
        var dateLine = texts.get("report.asOf", texts.dates().date(figures.on()));
        var frame = new TableFrame(letterhead, kind, year, dateLine, !figures.isOver(), audience);
        var title = texts.get("report.annual.title", Genitive.of(figures.body().calledName()), year);
        var paper = frame.around(title, figures.on(), blocks, texts);
        var words = new PublicWords("", figures.unpublished(), texts);
        return frame.made(year, paper, words, members.leftOut(), texts);
    }

    /// Whoever is the secretary on the day of the report has written it.
    private List<Block> author() {
        var members = figures.members();
        return members.offices().stream()
                .filter(office -> office.kind() == OfficeKind.SECRETARY && office.holds(figures.on()))
                .reduce((_, later) -> later)
                .map(office -> members.names().getOrDefault(office.id(), ""))
                .filter(name -> !name.isBlank())
                .<List<Block>>map(name -> List.of(new KeepTogether(List.of(
                        Heading.of(2, texts.get("report.annual.author")),
                        BulletList.of(List.of(name + ", " + texts.of("paper", OfficeKind.SECRETARY)))))))
                .orElse(List.of());
    }
}
