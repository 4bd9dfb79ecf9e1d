package fi.poytakirjuri.exchange.sheet;

import fi.poytakirjuri.language.Dates;

/// Writes a table as the bytes of a file: the same table, the same bytes. Words that a spreadsheet program would take
/// for a formula are guarded.
public final class SheetWriter {
    private final Dates dates;

    public SheetWriter(Dates dates) {
        this.dates = dates;
    }

    public byte[] write(NewSheet sheet, SheetFormat format) {
        return switch (format) {
            case CSV -> new SeparatedFile(dates).write(sheet);
            case XLSX -> new WorkbookFile().write(sheet);
        };
    }
}
