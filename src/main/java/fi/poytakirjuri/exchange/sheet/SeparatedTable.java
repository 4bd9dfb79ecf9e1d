package fi.poytakirjuri.exchange.sheet;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import fi.poytakirjuri.exchange.sheet.Sheet.Row;
import fi.poytakirjuri.exchange.sheet.SheetTrouble.Kind;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Reads text whose cells stand between separators, by RFC 4180, strictly: what is quoted wrongly is an error, for a
/// quote in a wrong place swallows rows unseen.
final class SeparatedTable {
    /// Excel's own hint on a first line, which it does not show: `sep=;`.
    private static final Pattern HINT = Pattern.compile("\\A\\ufeff?sep=(.)\\r?\\n");

    private static final char QUOTE = '"';
    /// A character that no text has (Unicode 16.0, 23.7).
    private static final char NO_QUOTE = '\uffff';

    private SeparatedTable() {}

    static Sheet read(String words, SheetForm form, Separator separator) throws SheetTrouble {
        return read(words, form, separator, QUOTE);
    }

    /// Quotes are words like any others.
    static Sheet readUnquoted(String words, SheetForm form, Separator separator) throws SheetTrouble {
        return read(words, form, separator, NO_QUOTE);
    }

    private static Sheet read(String words, SheetForm form, Separator separator, char quote) throws SheetTrouble {
        var hint = HINT.matcher(words);
        boolean isHinted = hint.find();
        var table = new Table();
        var rows = records(isHinted ? words.substring(hint.end()) : words, separator, quote, isHinted ? 1 : 0, table);
        return table.sheet(form, rows);
    }

    private static List<Row> records(String words, Separator separator, char quote, int linesBefore, Table table)
            throws SheetTrouble {
        var rows = new ArrayList<Row>();
        try (var records = CsvReader.builder()
                .fieldSeparator(separator.character())
                .quoteCharacter(quote)
                .skipEmptyLines(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .detectBomHeader(false)
                .maxBufferSize(SheetReader.MOST_BYTES)
                .ofCsvRecord(words)) {
            for (var record : records) {
                table.count(rows.size() + 1);
                rows.add(row(record, rows.size() + 1, linesBefore));
            }
        } catch (CsvParseException broken) {
            // The library stops at the first wrong quote and tells which only in English words.
            boolean isOpen = String.valueOf(broken.getMessage()).startsWith("Unclosed");
            table.isBrokenAt(rows.size() + 1, isOpen ? Kind.QUOTE_LEFT_OPEN : Kind.QUOTE_WITHIN);
        } catch (IOException e) {
            throw new UncheckedIOException("Words in memory", e);
        }
        return rows;
    }

    private static Row row(CsvRecord record, int number, int linesBefore) {
        return new Row(
                number,
                (int) record.getStartingLineNumber() + linesBefore,
                record.getFields().stream().map(Guard::off).toList());
    }
}
