package fi.poytakirjuri.document.block;

import fi.poytakirjuri.document.block.Chart.Bar;
import fi.poytakirjuri.document.block.Chart.Value;
import fi.poytakirjuri.document.block.Facts.Fact;
import fi.poytakirjuri.document.block.SignatureSpace.Signer;
import fi.poytakirjuri.document.block.Table.Cell;
import fi.poytakirjuri.document.block.Table.Column;
import fi.poytakirjuri.document.block.Table.Row;
import java.util.List;
import java.util.function.UnaryOperator;

/// The same paper in other words. Everything that anyone could read passes through one of two: no part of a paper is
/// forgotten, since a new kind of block does not compile without its case here.
///
/// @param lines rewords what is set as a line or a paragraph, links and looks included
/// @param labels rewords plain words: labels, captions, what the file says of itself
public record Rewording(UnaryOperator<List<Inline>> lines, UnaryOperator<String> labels) {
    public Paper of(Paper paper) {
        return new Paper(
                of(paper.head()),
                of(paper.body()),
                lines.apply(paper.contact()),
                paper.language(),
                of(paper.metadata()),
                paper.names());
    }

    public List<Block> of(List<? extends Block> blocks) {
        return blocks.stream().map(this::of).toList();
    }

    private PaperHead of(PaperHead head) {
        var logo = head.logo();
        return new PaperHead(
                labels.apply(head.sender()),
                logo == null ? null : new Logo(logo.picture(), labels.apply(logo.alt())),
                labels.apply(head.kind()),
                labels.apply(head.number()),
                labels.apply(head.dateLine()),
                labels.apply(head.status()),
                labels.apply(head.classification()),
                labels.apply(head.addressee()),
                labels.apply(head.title()));
    }

    private Metadata of(Metadata metadata) {
        return new Metadata(
                labels.apply(metadata.title()),
                labels.apply(metadata.author()),
                labels.apply(metadata.subject()),
                metadata.keywords().stream().map(labels).toList(),
                metadata.created());
    }

    private Block of(Block block) {
        return switch (block) {
            case Heading(var level, var inlines) -> new Heading(level, lines.apply(inlines));
            case Paragraph(var inlines) -> new Paragraph(lines.apply(inlines));
            case OpenPoint(var inlines) -> new OpenPoint(lines.apply(inlines));
            case BulletList(var items) -> new BulletList(items(items));
            case NumberedList(var first, var mark, var items) -> new NumberedList(first, mark, items(items));
            case Table table -> of(table);
            case Facts(var facts) -> new Facts(facts.stream().map(this::of).toList());
            case SideHeading(var heading, var blocks) -> new SideHeading(labels.apply(heading), of(blocks));
            case SignatureSpace(var signers) ->
                new SignatureSpace(signers.stream().map(this::of).toList());
            case Box box -> of(box);
            case Pillars(var abreast, var boxes) ->
                new Pillars(abreast, boxes.stream().map(this::of).toList());
            case Chart chart -> of(chart);
            case PageBreak _ -> block;
            case KeepTogether(var blocks) -> new KeepTogether(of(blocks));
            case Placed(var place, var blocks) -> new Placed(place, of(blocks));
        };
    }

    private List<ListItem> items(List<ListItem> items) {
        return items.stream().map(item -> new ListItem(of(item.blocks()))).toList();
    }

    private Table of(Table table) {
        var columns = table.columns().stream()
                .map(column -> new Column(labels.apply(column.header()), column.align(), column.room(), column.share()))
                .toList();
        var rows = table.rows().stream()
                .map(row -> new Row(row.cells().stream()
                        .map(cell -> new Cell(of(cell.blocks())))
                        .toList()))
                .toList();
        return new Table(labels.apply(table.caption()), columns, rows, table.rowHeaders());
    }

    private Fact of(Fact fact) {
        return new Fact(labels.apply(fact.label()), of(fact.value()));
    }

    private Signer of(Signer signer) {
        return new Signer(labels.apply(signer.name()), labels.apply(signer.role()));
    }

    private Box of(Box box) {
        return new Box(labels.apply(box.heading()), of(box.blocks()));
    }

    private Chart of(Chart chart) {
        return new Chart(
                chart.shape(),
                labels.apply(chart.caption()),
                labels.apply(chart.about()),
                chart.series().stream().map(labels).toList(),
                chart.bars().stream().map(this::of).toList());
    }

    private Bar of(Bar bar) {
        var values = bar.values().stream()
                .map(value -> new Value(value.size(), labels.apply(value.written())))
                .toList();
        return new Bar(labels.apply(bar.label()), values);
    }
}
