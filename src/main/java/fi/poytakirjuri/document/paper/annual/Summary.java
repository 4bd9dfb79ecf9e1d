package fi.poytakirjuri.document.paper.annual;

import fi.poytakirjuri.document.block.Block;
import fi.poytakirjuri.document.block.Heading;
import fi.poytakirjuri.document.block.Table;
import fi.poytakirjuri.document.block.Table.Align;
import fi.poytakirjuri.document.block.Table.Column;
import fi.poytakirjuri.document.block.Table.Row;
import fi.poytakirjuri.language.Texts;
import fi.poytakirjuri.register.report.YearActions.Standing;
import fi.poytakirjuri.register.report.YearFigures;
import fi.poytakirjuri.register.table.Setting;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToIntFunction;

/// The year in short: a few sentences, and its key figures beside those of the year before.
final class Summary {
    private final Telling telling;
    private final YearFigures figures;
    private final YearFigures before;
    private final Texts texts;

    Summary(Telling telling, YearFigures before) {
        this.telling = telling;
        this.figures = telling.figures();
        this.before = before;
        this.texts = telling.texts();
    }

    List<Block> blocks() {
        var blocks = new ArrayList<Block>();
        blocks.add(Heading.of(2, texts.get("report.annual.summary")));
        blocks.addAll(Telling.paragraph(meetings()));
        blocks.addAll(Telling.paragraph(work()));
        blocks.add(keyFigures());
        return blocks;
    }

    private List<String> meetings() {
        int count = figures.meetings().size();
        var sentences = new ArrayList<String>();
        if (count == 0) {
            sentences.add(texts.get("report.annual.none", figures.year()));
            return sentences;
        }
        sentences.add(telling.count(
                telling.past("report.annual.met", "report.annual.hasMet"),
                count,
                figures.body().calledName(),
                figures.year()));
        var settings = figures.body().settings();
        int fewest = settings.number(Setting.FEWEST_MEETINGS);
        int most = settings.number(Setting.MOST_MEETINGS);
        boolean isAsAimed = count >= fewest && count <= most;
        sentences.add(texts.get(isAsAimed ? "report.annual.asAimed" : "report.annual.aim", fewest, most));
        var matters = telling.count("report.annual.matters", figures.matters());
        var decisions = telling.count("report.annual.decisions", figures.decisions());
        if (figures.decisions() > 0) sentences.add(texts.get("report.annual.dealtAndDecided", matters, decisions));
        else if (figures.matters() > 0) sentences.add(texts.get("report.annual.dealt", matters));
        if (figures.together().of() > 0)
            sentences.add(
                    texts.get("report.annual.attendance", figures.together().percent()));
        return sentences;
    }

    private List<String> work() {
        var sentences = new ArrayList<String>();
        sentences.addAll(actions());
        int statements = figures.statements().size();
        if (statements > 0) sentences.add(telling.count("report.annual.statementsGiven", statements));
        int themes = figures.themes().size();
        int meetings = themeMeetings(figures);
        if (meetings > 0)
            sentences.add(texts.get(
                    "report.annual.themesMet",
                    telling.count("report.annual.themesWorked", themes),
                    telling.count("report.annual.themeMeetings", meetings)));
        return sentences;
    }

    private List<String> actions() {
        int agreed = figures.actions().actions().size();
        int done = figures.actions().count(Standing.DONE);
        if (agreed == 0) return List.of();
        var promised = telling.count("report.annual.agreed", agreed);
        if (agreed == 1)
            return List.of(promised, texts.get(done == 1 ? "report.annual.onlyDone" : "report.annual.onlyUndone"));
        if (done == agreed) return List.of(promised, texts.get("report.annual.allDone"));
        return List.of(
                promised,
                done == 0 ? texts.get("report.annual.noneDone") : telling.count("report.annual.someDone", done));
    }

    /// The figures of the year, and of the year before where the table worked then too.
    private Table keyFigures() {
        boolean isCompared = !before.meetings().isEmpty();
        var columns = new ArrayList<Column>();
        columns.add(Column.of(texts.get("report.annual.figure")));
        columns.add(new Column(String.valueOf(figures.year()), Align.END));
        if (isCompared) columns.add(new Column(String.valueOf(before.year()), Align.END));
        var rows = new ArrayList<Row>();
        add(rows, isCompared, "report.annual.key.meetings", f -> f.meetings().size());
        add(rows, isCompared, "report.annual.key.matters", YearFigures::matters);
        add(rows, isCompared, "report.annual.key.decisions", YearFigures::decisions);
        row(
                rows,
                isCompared,
                "report.annual.key.attendance",
                f -> texts.get("report.annual.percent", f.together().percent()));
        add(rows, isCompared, "report.annual.key.experts", YearFigures::experts);
        add(
                rows,
                isCompared,
                "report.annual.key.actions",
                f -> f.actions().actions().size());
        add(rows, isCompared, "report.annual.key.done", f -> f.actions().count(Standing.DONE));
        add(rows, isCompared, "report.annual.key.themes", Summary::themeMeetings);
        add(
                rows,
                isCompared,
                "report.annual.key.statements",
                f -> f.statements().size());
        return new Table(telling.captions().table(texts.get("report.annual.key", figures.year())), columns, rows, true);
    }

    /// A row of counts; one that has only zeros is left out.
    private void add(List<Row> rows, boolean isCompared, String key, ToIntFunction<YearFigures> count) {
        if (count.applyAsInt(figures) > 0 || isCompared && count.applyAsInt(before) > 0)
            row(rows, isCompared, key, f -> String.valueOf(count.applyAsInt(f)));
    }

    private void row(List<Row> rows, boolean isCompared, String key, Function<YearFigures, String> written) {
        var cells = new ArrayList<String>();
        cells.add(texts.get(key));
        cells.add(written.apply(figures));
        if (isCompared) cells.add(written.apply(before));
        rows.add(Row.of(cells));
    }

    private static int themeMeetings(YearFigures figures) {
        return figures.themes().stream()
                .mapToInt(theme -> theme.meetings().size())
                .sum();
    }
}
