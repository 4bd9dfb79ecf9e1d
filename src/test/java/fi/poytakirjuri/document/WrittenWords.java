package fi.poytakirjuri.document;

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
import java.text.Normalizer;
import java.util.List;

/// Every word of a paper in the order it should be read, taken from the paper itself.
public final class WrittenWords {
    private final StringBuilder words = new StringBuilder();

    private WrittenWords() {}

    public static String of(Paper paper) {
        var written = new WrittenWords();
        var head = paper.head();
        for (var part : List.of(
                head.sender(),
                head.kindAndNumber(),
                head.dateLine(),
                head.status(),
                head.classification(),
                head.addressee(),
                head.title())) written.add(part);
        written.add(paper.body());
        written.add(Inline.plain(paper.contact()));
        return letters(written.words.toString());
    }

    /// What is left of a text when all is taken off that may be shown otherwise: spaces, marks on letters, hyphens at
    /// line ends, bullets, and what no typeface has.
    public static String letters(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("[^\\p{IsLatin}0-9§]", "");
    }

    private void add(String text) {
        words.append(text);
    }

    private void add(List<? extends Block> blocks) {
        for (var block : blocks) add(block);
    }

    private void add(Block block) {
        switch (block) {
            case Heading(var _, var inlines) -> add(Inline.plain(inlines));
            case Paragraph(var inlines) -> add(Inline.plain(inlines));
            case OpenPoint(var inlines) -> add(Inline.plain(inlines));
            case BulletList(var items) -> items.stream().map(ListItem::blocks).forEach(this::add);
            case NumberedList(var first, var _, var items) -> {
                for (var i = 0; i < items.size(); i++) {
                    add(Integer.toString(first + i));
                    add(items.get(i).blocks());
                }
            }
            case Table table -> add(table);
            case Facts(var facts) ->
                facts.forEach(fact -> {
                    add(fact.label());
                    add(fact.value());
                });
            case SideHeading(var heading, var inner) -> {
                add(heading);
                add(inner);
            }
            case SignatureSpace(var signers) -> signers.forEach(signer -> add(signer.nameAndRole()));
            case Box(var heading, var inner) -> {
                add(heading);
                add(inner);
            }
            case Pillars(var _, var boxes) -> add(boxes);
            case Chart chart -> add(chart);
            case KeepTogether(var inner) -> add(inner);
            case Placed(var _, var inner) -> add(inner);
            case PageBreak() -> {}
        }
    }

    private void add(Table table) {
        if (table.rows().isEmpty() && !table.hasHeaderRow()) return;
        add(table.caption());
        for (var column : table.columns()) add(column.header());
        for (var row : table.rows()) for (var cell : row.cells()) add(cell.blocks());
    }

    private void add(Chart chart) {
        if (chart.bars().isEmpty()) return;
        chart.series().forEach(this::add);
        for (var bar : chart.bars()) {
            add(bar.label());
            for (var value : bar.values()) add(value.written());
        }
        add(chart.caption());
    }
}
