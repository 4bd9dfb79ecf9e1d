package fi.poytakirjuri.exchange.sheet;

import java.nio.charset.Charset;

/// How a table was written in what was read: told to the secretary, so that she sees that it was understood.
public sealed interface SheetForm {
    /// A text file of cells between separators.
    ///
    /// @param encoding the file's own, or that which fits its bytes
    record Separated(Charset encoding, Separator separator) implements SheetForm {}

    /// A workbook, of which the first sheet was read.
    record Workbook(String sheetName) implements SheetForm {}

    /// Cells from the clipboard.
    record Pasted(Separator separator) implements SheetForm {}
}
