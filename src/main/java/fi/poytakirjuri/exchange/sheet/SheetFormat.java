package fi.poytakirjuri.exchange.sheet;

/// The kinds of file that a table is written as.
public enum SheetFormat {
    /// As Finnish Excel reads it by a double click: UTF-8 with a byte order mark, semicolons, CRLF.
    CSV("csv"),
    XLSX("xlsx");

    private final String ending;

    SheetFormat(String ending) {
        this.ending = ending;
    }

    public String ending() {
        return ending;
    }
}
