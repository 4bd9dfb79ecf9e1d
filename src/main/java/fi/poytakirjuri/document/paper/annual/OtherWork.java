package fi.poytakirjuri.document.paper.annual;

import fi.poytakirjuri.document.block.Block;
import fi.poytakirjuri.document.block.BulletList;
import fi.poytakirjuri.document.block.Heading;
import fi.poytakirjuri.document.block.Inline;
import fi.poytakirjuri.document.block.Paragraph;
import fi.poytakirjuri.document.paper.PaperWords;
import fi.poytakirjuri.document.text.Markup;
import fi.poytakirjuri.language.Texts;
import fi.poytakirjuri.register.meeting.Theme;
import fi.poytakirjuri.register.report.ThemeYear;
import fi.poytakirjuri.register.report.YearFigures;
import fi.poytakirjuri.register.statement.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/// What the table did beside its own meetings: its themes, its statements, and where all of it can be read.
final class OtherWork {
    private final Telling telling;
    private final YearFigures figures;
    private final Texts texts;

    OtherWork(Telling telling) {
        this.telling = telling;
        this.figures = telling.figures();
        this.texts = telling.texts();
    }

    List<Block> blocks() {
        var blocks = new ArrayList<Block>();
        blocks.addAll(themes());
        blocks.addAll(statements());
        blocks.addAll(publications());
        return blocks;
    }

    private List<Block> themes() {
        if (figures.themes().isEmpty()) return List.of();
        var blocks = new ArrayList<Block>();
        blocks.add(Heading.of(2, texts.get("report.annual.themes")));
        for (var theme : figures.themes()) blocks.addAll(theme(theme));
        return blocks;
    }

    private List<Block> theme(ThemeYear year) {
        var theme = year.theme();
        var blocks = new ArrayList<Block>();
        blocks.add(Heading.of(3, name(theme)));
        blocks.addAll(labelled(texts.get("paper.goal"), theme.goal()));
        var days = year.meetings().stream()
                .map(meeting -> texts.dates().date(meeting.date()))
                .toList();
        var sentences = new ArrayList<String>();
        if (!days.isEmpty())
            sentences.add(telling.count("report.annual.themeMet", days.size(), PaperWords.listed(days, texts)));
        if (theme.planned() != null) sentences.add(telling.count("report.annual.themePlanned", theme.planned()));
        blocks.addAll(Telling.paragraph(sentences));
        blocks.addAll(labelled(texts.get("report.annual.themeResult"), theme.result()));
        return blocks;
    }

    private String name(Theme theme) {
        return theme.area().isBlank()
                ? theme.name()
                : texts.get("report.annual.themeAndArea", theme.name(), theme.area());
    }

    private List<Block> labelled(String label, String typed) {
        var blocks = new ArrayList<>(Markup.blocks(typed));
        if (blocks.isEmpty()) return List.of();
        if (blocks.getFirst() instanceof Paragraph first) blocks.set(0, first.labelled(label));
        else blocks.addFirst(Paragraph.of(Inline.strong(label)));
        return blocks;
    }

    private List<Block> statements() {
        if (figures.statements().isEmpty() && figures.inPreparation().isEmpty()) return List.of();
        var blocks = new ArrayList<Block>();
        blocks.add(Heading.of(2, texts.get("report.annual.statements")));
        blocks.addAll(list(figures.statements(), texts.get("report.annual.statementsGivenWere"), this::given));
        blocks.addAll(
                list(figures.inPreparation(), texts.get("report.annual.statementsPrepared"), this::inPreparation));
        return blocks;
    }

    private static List<Block> list(List<Statement> statements, String lead, Function<Statement, String> told) {
        return statements.isEmpty()
                ? List.of()
                : List.of(
                        Paragraph.of(lead),
                        BulletList.of(statements.stream().map(told).toList()));
    }

    /// Lausunto maakuntaohjelmasta, Esimerkki-Suomen liitto, lähetetty 22.5.2026
    private String given(Statement statement) {
        return statement.sentOn() == null
                ? asked(statement)
                : texts.get(
                        "report.annual.statementSent",
                        asked(statement),
                        texts.dates().date(statement.sentOn()));
    }

    private String inPreparation(Statement statement) {
        return statement.dueOn() == null
                ? asked(statement)
                : texts.get(
                        "report.annual.statementDue",
                        asked(statement),
                        texts.dates().date(statement.dueOn()));
    }

    private String asked(Statement statement) {
        var title = statement.title();
        return statement.askedBy().isBlank()
                ? title
                : texts.get("report.annual.statementAsked", title, statement.askedBy());
    }

    /// Where the papers are read (rule 16).
    private List<Block> publications() {
        var page = figures.body().publicPage();
        if (figures.publications().isEmpty() || page.isBlank()) return List.of();
        var address = Inline.Link.allowed(page) ? Inline.link(page, page) : Inline.text(page);
        return List.of(
                Heading.of(2, texts.get("report.annual.publishing")),
                Paragraph.of(
                        Inline.text(telling.count(
                                        "report.annual.publications",
                                        figures.publications().size())
                                + " "),
                        address));
    }
}
