package fi.poytakirjuri.exchange.sheet;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Reads a table from a file or the clipboard: CSV by its content whatever it is called, XLSX by its first bytes. It
/// finds the encoding and the separator out itself. All or nothing.
///
/// Caps (the house's own): 20 MB, 50,000 rows, 200 columns.
public final class SheetReader {
    static final int MOST_BYTES = 20 * 1024 * 1024;
    static final int MOST_ROWS = 50_000;
    static final int MOST_COLUMNS = 200;

    private SheetReader() {}

    /// @throws SheetTrouble when it is no table, or a broken one
    /// @throws IOException  when the file cannot be read at all
    public static Sheet read(Path file) throws SheetTrouble, IOException {
        if (Files.size(file) > MOST_BYTES) throw tooLarge();
        return read(Files.readAllBytes(file));
    }

    /// @throws SheetTrouble when it is no table, or a broken one
    public static Sheet read(byte[] bytes) throws SheetTrouble {
        if (bytes.length > MOST_BYTES) throw tooLarge();
        if (WorkbookParts.isZip(bytes)) return WorkbookTable.read(WorkbookParts.checked(bytes));
        if (OldWorkbook.isOne(bytes)) throw SheetTrouble.of(OldWorkbook.kind(bytes));
        var text = DecodedText.of(bytes);
        var separator = Separator.of(text.words());
        return SeparatedTable.read(text.words(), new SheetForm.Separated(text.encoding(), separator), separator);
    }

    /// Cells as Excel and Google Sheets put them on the clipboard: rows of lines, cells between tabs. They quote a
    /// cell only for a line break in it, and so a cell may begin with a quote of its own: "Masa" Virtanen.
    ///
    /// @throws SheetTrouble when it is no table, or a broken one
    public static Sheet pasted(String words) throws SheetTrouble {
        if (words.length() > MOST_BYTES) throw tooLarge();
        var separator = Separator.of(words);
        var form = new SheetForm.Pasted(separator);
        try {
            return SeparatedTable.read(words, form, separator);
        } catch (SheetTrouble trouble) {
            if (separator == Separator.TAB && trouble.isAboutQuotes())
                return SeparatedTable.readUnquoted(words, form, separator);
            throw trouble;
        }
    }

    private static SheetTrouble tooLarge() {
        return SheetTrouble.over(SheetTrouble.Kind.TOO_LARGE, MOST_BYTES / 1024 / 1024);
    }
}
