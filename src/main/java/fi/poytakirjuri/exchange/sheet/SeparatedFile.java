package fi.poytakirjuri.exchange.sheet;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import fi.poytakirjuri.language.Dates;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;

/// A table as the CSV that Finnish Excel opens right by a double click.
final class SeparatedFile {
    private static final char BYTE_ORDER_MARK = '\ufeff';

    private final Dates dates;

    SeparatedFile(Dates dates) {
        this.dates = dates;
    }

    byte[] write(NewSheet sheet) {
        var words = new StringWriter();
        words.append(BYTE_ORDER_MARK);
        try (var csv = CsvWriter.builder()
                .fieldSeparator(Separator.SEMICOLON.character())
                .lineDelimiter(LineDelimiter.CRLF)
                .build(words)) {
            csv.writeRecord(sheet.header().stream().map(Guard::on).toList());
            for (var row : sheet.rows()) csv.writeRecord(cells(row));
        } catch (IOException e) {
            throw new UncheckedIOException("Written into memory", e);
        }
        return words.toString().getBytes(StandardCharsets.UTF_8);
    }

    private List<String> cells(List<SheetCell> row) {
        return row.stream().map(this::cell).toList();
    }

    private String cell(SheetCell cell) {
        return switch (cell) {
            case SheetCell.Words(String words) -> Guard.on(words);
            case SheetCell.Day day -> dates.date(day.day());
            case SheetCell.Moment moment -> moment(moment.moment());
            case SheetCell.Count(long count) -> Long.toString(count);
        };
    }

    private String moment(LocalDateTime at) {
        return dates.date(at.toLocalDate()) + " " + dates.time(at.toLocalTime());
    }
}
