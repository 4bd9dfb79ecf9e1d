package fi.poytakirjuri.document.paper.annual;

import fi.poytakirjuri.document.block.Block;
import fi.poytakirjuri.document.block.Chart;
import fi.poytakirjuri.document.block.Heading;
import fi.poytakirjuri.document.block.KeepTogether;
import fi.poytakirjuri.document.block.Table;
import fi.poytakirjuri.document.block.Table.Align;
import fi.poytakirjuri.document.block.Table.Column;
import fi.poytakirjuri.document.block.Table.Row;
import fi.poytakirjuri.document.paper.ActionOnPaper;
import fi.poytakirjuri.document.paper.PaperWords;
import fi.poytakirjuri.language.Texts;
import fi.poytakirjuri.register.action.Action;
import fi.poytakirjuri.register.action.Owner;
import fi.poytakirjuri.register.report.YearActions;
import fi.poytakirjuri.register.report.YearActions.Agreed;
import fi.poytakirjuri.register.report.YearActions.Standing;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/// What was agreed to be done, and how far it has come.
final class ActionsChapter {
    private static final String UNKNOWN = "–";

    private final Telling telling;
    private final YearActions actions;
    private final Texts texts;

    ActionsChapter(Telling telling) {
        this.telling = telling;
        this.actions = telling.figures().actions();
        this.texts = telling.texts();
    }

    List<Block> blocks() {
        if (actions.actions().isEmpty()) return List.of();
        var blocks = new ArrayList<Block>();
        blocks.add(Heading.of(2, texts.get("report.annual.actions")));
        blocks.addAll(Telling.paragraph(sentences()));
        if (standings().size() > 1) {
            blocks.add(new KeepTogether(List.of(chart())));
            blocks.add(standingsTable());
        }
        blocks.add(table());
        return blocks;
    }

    private List<String> sentences() {
        var sentences = new ArrayList<String>();
        sentences.add(
                texts.count("report.annual.actionsAgreed", actions.actions().size()));
        int all = actions.actions().size();
        if (all > 1 && actions.count(Standing.DONE) == all) sentences.add(texts.get("report.annual.allDone"));
        int late = actions.count(Standing.LATE);
        if (late > 0)
            sentences.add(telling.count(
                    telling.past("report.annual.wereLate", "report.annual.areLate"),
                    late,
                    texts.dates().date(actions.on())));
        return sentences;
    }

    /// The ways in which any of the actions stands.
    private List<Standing> standings() {
        return Arrays.stream(Standing.values())
                .filter(standing -> actions.count(standing) > 0)
                .toList();
    }

    private Chart chart() {
        return Chart.bars(
                telling.captions().figure(caption("report.annual.actionsChart")),
                texts.get("report.annual.actionsChart.about"),
                standings().stream()
                        .map(standing -> Chart.Bar.of(texts.of("report", standing), actions.count(standing)))
                        .toList());
    }

    private Table standingsTable() {
        return new Table(
                telling.captions().table(caption("report.annual.standingsTable")),
                List.of(
                        Column.of(texts.get("paper.action.state")),
                        new Column(texts.get("report.annual.actionsColumn"), Align.END)),
                Arrays.stream(Standing.values())
                        .filter(standing -> actions.count(standing) > 0)
                        .map(standing ->
                                Row.of(List.of(texts.of("report", standing), String.valueOf(actions.count(standing)))))
                        .toList(),
                true);
    }

    private String caption(String key) {
        return texts.get(key, texts.dates().date(actions.on()));
    }

    private Table table() {
        return new Table(
                telling.captions()
                        .table(texts.get(
                                "report.annual.actionsTable", telling.figures().year())),
                List.of(
                        Column.of(texts.get("paper.action.what"), 29),
                        Column.of(texts.get("paper.action.who"), 22),
                        Column.of(texts.get("report.tasks.agreed"), 24),
                        Column.of(texts.get("paper.action.when"), 13),
                        Column.of(texts.get("paper.action.state"), 12)),
                actions.actions().stream().map(this::row).toList(),
                false);
    }

    private Row row(Agreed agreed) {
        var action = agreed.action();
        return Row.of(List.of(
                known(action.text()),
                known(owners(action)),
                PaperWords.dealtIn(agreed.place(), texts),
                known(ActionOnPaper.due(action, texts)),
                texts.of("report", actions.standing(action))));
    }

    private String owners(Action action) {
        return action.owners().stream().map(this::owner).collect(Collectors.joining(", "));
    }

    private String owner(Owner owner) {
        return switch (owner.kind()) {
            case PERSON, ORGANISATION -> owner.name();
            case SECTOR -> texts.get("report.tasks.sector", owner.name());
            case EVERYONE -> owner.name().isBlank() ? texts.get("paper.action.everyone") : owner.name();
        };
    }

    private static String known(String words) {
        return words.isBlank() ? UNKNOWN : words;
    }
}
