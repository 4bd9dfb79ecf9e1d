package fi.poytakirjuri.exchange.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.stream.Stream;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/// A table as a workbook of one sheet: the header bold and always in sight, columns as wide as their words, dates as
/// dates, and words as words, whatever they begin with.
final class WorkbookFile {
    private static final String DAY = "d.m.yyyy";
    private static final String MOMENT = "d.m.yyyy h:mm";
    private static final int NARROWEST = 8;
    private static final int WIDEST = 60;
    /// What Excel holds in one cell at most; longer words end in ….
    private static final int LONGEST_CELL = 32_767;

    byte[] write(NewSheet sheet) {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new Workbook(bytes, "Pöytäkirjuri", "1.0");
                var page = workbook.newWorksheet(pageName(sheet.name()))) {
            for (int column = 0; column < sheet.header().size(); column++) {
                page.value(0, column, Guard.on(sheet.header().get(column)));
                page.width(column, width(sheet, column));
            }
            if (!sheet.header().isEmpty())
                page.range(0, 0, 0, sheet.header().size() - 1).style().bold().set();
            page.freezePane(0, 1);
            page.paperSize(PaperSize.A4_PAPER);
            page.pageOrientation("landscape");
            for (int row = 0; row < sheet.rows().size(); row++) {
                var cells = sheet.rows().get(row);
                for (int column = 0; column < cells.size(); column++) write(page, row + 1, column, cells.get(column));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Written into memory", e);
        }
        return SteadyZip.of(bytes.toByteArray());
    }

    private static void write(Worksheet page, int row, int column, SheetCell cell) {
        switch (cell) {
            case SheetCell.Words(String words) -> words(page, row, column, words);
            case SheetCell.Day day -> {
                page.value(row, column, day.day());
                page.style(row, column).format(DAY).set();
            }
            case SheetCell.Moment moment -> {
                page.value(row, column, moment.moment());
                page.style(row, column).format(MOMENT).set();
            }
            case SheetCell.Count(long count) -> page.value(row, column, count);
        }
    }

    private static void words(Worksheet page, int row, int column, String words) {
        if (words.isEmpty()) return;
        var guarded = Guard.on(words);
        page.value(
                row, column, guarded.length() <= LONGEST_CELL ? guarded : guarded.substring(0, LONGEST_CELL - 1) + "…");
        var style = page.style(row, column).verticalAlignment("top");
        // "@" is Excel's pattern for words: a telephone number typed over stays one.
        (words.indexOf('\n') < 0 ? style : style.wrapText(true)).format("@").set();
    }

    private static double width(NewSheet sheet, int column) {
        var cells = Stream.concat(
                Stream.of(sheet.header().get(column)), sheet.rows().stream().flatMap(row -> shown(row.get(column))));
        int longest = cells.mapToInt(String::length).max().orElse(0);
        return Math.clamp(longest + 2L, NARROWEST, WIDEST);
    }

    private static Stream<String> shown(SheetCell cell) {
        return switch (cell) {
            case SheetCell.Words(String words) -> words.lines();
            case SheetCell.Day _ -> Stream.of(DAY + "  ");
            case SheetCell.Moment _ -> Stream.of(MOMENT + "   ");
            case SheetCell.Count(long count) -> Stream.of(Long.toString(count));
        };
    }

    /// Excel allows 31 characters and none of `[ ] : * ? / \`.
    private static String pageName(String name) {
        var allowed = name.replaceAll("[\\[\\]:*?/\\\\']", " ").strip();
        var shortened = allowed.substring(0, Math.min(allowed.length(), 31)).strip();
        return shortened.isEmpty() ? "1" : shortened;
    }
}
