package fi.poytakirjuri.bench;

import fi.poytakirjuri.document.block.Block;
import fi.poytakirjuri.document.block.Box;
import fi.poytakirjuri.document.block.BulletList;
import fi.poytakirjuri.document.block.Chart;
import fi.poytakirjuri.document.block.Facts;
import fi.poytakirjuri.document.block.Heading;
import fi.poytakirjuri.document.block.Inline;
import fi.poytakirjuri.document.block.KeepTogether;
import fi.poytakirjuri.document.block.ListItem;
import fi.poytakirjuri.document.block.NumberedList;
import fi.poytakirjuri.document.block.OpenPoint;
import fi.poytakirjuri.document.block.PageBreak;
import fi.poytakirjuri.document.block.Paper;
import fi.poytakirjuri.document.block.Paragraph;
import fi.poytakirjuri.document.block.Pillars;
import fi.poytakirjuri.document.block.Placed;
import fi.poytakirjuri.document.block.SideHeading;
import fi.poytakirjuri.document.block.SignatureSpace;
import fi.poytakirjuri.document.block.Table;
import java.util.ArrayList;
import java.util.List;

/// A paper's words in an order that any program can set: less than our own has to do, so the others are not wronged.
final class PlainPaper {
    private final List<Line> lines = new ArrayList<>();

    sealed interface Line {}

    record Title(int level, String text) implements Line {}

    record Text(String text) implements Line {}

    record Item(String text) implements Line {}

    record Cells(List<String> headers, List<List<String>> rows) implements Line {}

    static List<Line> of(Paper paper) {
        var plain = new PlainPaper();
        var head = paper.head();
        plain.lines.add(new Text(head.sender()));
        plain.lines.add(new Text(head.kindAndNumber()));
        plain.lines.add(new Title(1, head.title()));
        plain.addAll(paper.body());
        plain.lines.add(new Text(Inline.plain(paper.contact())));
        return plain.lines;
    }

    private void addAll(List<Block> blocks) {
        blocks.forEach(this::add);
    }

    private void add(Block block) {
        switch (block) {
            case Heading heading -> lines.add(new Title(heading.level(), Inline.plain(heading.inlines())));
            case Paragraph paragraph -> lines.add(new Text(Inline.plain(paragraph.inlines())));
            case OpenPoint point -> lines.add(new Text(Inline.plain(point.inlines())));
            case BulletList list -> items(list.items());
            case NumberedList list -> items(list.items());
            case Table table -> grid(table);
            case Facts facts ->
                facts.facts().forEach(fact -> {
                    lines.add(new Text(fact.label()));
                    addAll(fact.value());
                });
            case SideHeading side -> {
                lines.add(new Text(side.heading()));
                addAll(side.blocks());
            }
            case SignatureSpace space -> space.signers().forEach(signer -> lines.add(new Text(signer.nameAndRole())));
            case Box box -> {
                lines.add(new Text(box.heading()));
                addAll(box.blocks());
            }
            case Pillars pillars -> pillars.boxes().forEach(this::add);
            case Chart chart -> lines.add(new Text(chart.caption()));
            case KeepTogether together -> addAll(together.blocks());
            case Placed placed -> addAll(placed.blocks());
            case PageBreak _ -> {}
        }
    }

    private void items(List<ListItem> items) {
        for (var item : items) lines.add(new Item(words(item.blocks())));
    }

    private void grid(Table table) {
        lines.add(new Cells(
                table.columns().stream().map(Table.Column::header).toList(),
                table.rows().stream()
                        .map(row -> row.cells().stream()
                                .map(cell -> words(cell.blocks()))
                                .toList())
                        .toList()));
    }

    private static String words(List<Block> blocks) {
        var inner = new PlainPaper();
        inner.addAll(blocks);
        var words = new StringBuilder();
        for (var line : inner.lines)
            words.append(
                            switch (line) {
                                case Title(var _, var text) -> text;
                                case Text(var text) -> text;
                                case Item(var text) -> text;
                                case Cells(var headers, var rows) -> headers + " " + rows;
                            })
                    .append(' ');
        return words.toString().strip();
    }
}
