package fi.poytakirjuri.document.text;

import fi.poytakirjuri.document.block.Block;
import fi.poytakirjuri.document.block.Box;
import fi.poytakirjuri.document.block.BulletList;
import fi.poytakirjuri.document.block.Chart;
import fi.poytakirjuri.document.block.Facts;
import fi.poytakirjuri.document.block.Heading;
import fi.poytakirjuri.document.block.Inline;
import fi.poytakirjuri.document.block.KeepTogether;
import fi.poytakirjuri.document.block.NumberedList;
import fi.poytakirjuri.document.block.OpenPoint;
import fi.poytakirjuri.document.block.PageBreak;
import fi.poytakirjuri.document.block.Paragraph;
import fi.poytakirjuri.document.block.Pillars;
import fi.poytakirjuri.document.block.Placed;
import fi.poytakirjuri.document.block.SideHeading;
import fi.poytakirjuri.document.block.SignatureSpace;
import fi.poytakirjuri.document.block.Table;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Blocks as plain lines, for an e-mail or a news text: a line for each paragraph, list item and table row.
public final class PlainText {
    private PlainText() {}

    public static String of(List<? extends Block> blocks) {
        return blocks.stream()
                .flatMap(PlainText::lines)
                .filter(line -> !line.isBlank())
                .collect(Collectors.joining("\n"));
    }

    private static Stream<String> lines(Block block) {
        return switch (block) {
            case Heading(var _, var inlines) -> Stream.of(Inline.plain(inlines));
            case Paragraph(var inlines) -> Stream.of(Inline.plain(inlines));
            case BulletList(var items) -> items.stream().map(item -> "- " + of(item.blocks()));
            case NumberedList list ->
                IntStream.range(0, list.items().size())
                        .mapToObj(i ->
                                list.label(i) + " " + of(list.items().get(i).blocks()));
            case Table table ->
                Stream.concat(header(table), table.rows().stream().map(PlainText::row));
            case Facts(var facts) -> facts.stream().map(fact -> fact.label() + ": " + of(fact.value()));
            case SideHeading(var heading, var inner) -> Stream.of(heading + " " + of(inner));
            case SignatureSpace(var signers) -> signers.stream().map(SignatureSpace.Signer::nameAndRole);
            case OpenPoint(var inlines) -> Stream.of(Inline.plain(inlines));
            case Box(var heading, var inner) -> Stream.of(heading, of(inner));
            case Pillars(var _, var boxes) -> Stream.of(of(boxes));
            case Chart chart -> Stream.of(chart.caption(), chart.alternative(chart.bars()));
            case KeepTogether(var inner) -> Stream.of(of(inner));
            case Placed(var _, var inner) -> Stream.of(of(inner));
            case PageBreak() -> Stream.empty();
        };
    }

    private static Stream<String> header(Table table) {
        return table.hasHeaderRow()
                ? Stream.of(table.columns().stream().map(Table.Column::header).collect(Collectors.joining(" | ")))
                : Stream.empty();
    }

    private static String row(Table.Row row) {
        return row.cells().stream().map(cell -> of(cell.blocks())).collect(Collectors.joining(" | "));
    }
}
