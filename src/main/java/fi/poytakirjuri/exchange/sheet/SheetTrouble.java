package fi.poytakirjuri.exchange.sheet;

import java.util.List;

/// A file that cannot be read as a table. Nothing of it is used: half a table would be worse than none.
public final class SheetTrouble extends Exception {
    private final transient List<Fault> faults;

    SheetTrouble(List<Fault> faults) {
        super(faults.toString());
        if (faults.isEmpty()) throw new IllegalArgumentException("A trouble has a fault");
        this.faults = List.copyOf(faults);
    }

    static SheetTrouble of(Kind kind) {
        return new SheetTrouble(List.of(new Fault(kind, 0, 0, 0)));
    }

    /// @param most what is allowed
    static SheetTrouble over(Kind kind, int most) {
        return new SheetTrouble(List.of(new Fault(kind, 0, 0, most)));
    }

    /// The gravest first; at least one.
    public List<Fault> faults() {
        return faults;
    }

    public Fault first() {
        return faults.getFirst();
    }

    boolean isAboutQuotes() {
        return first().kind() == Kind.QUOTE_LEFT_OPEN || first().kind() == Kind.QUOTE_WITHIN;
    }

    /// One thing that is wrong.
    ///
    /// @param row      as a spreadsheet program numbers rows; 0 where it concerns the whole file
    /// @param found    how many there are; 0 where nothing is counted
    /// @param expected how many there should be, or may be at most
    public record Fault(Kind kind, int row, int found, int expected) {}

    /// What can be wrong.
    public enum Kind {
        /// A cell's quote is never closed, so that the rest of the file would be one cell.
        QUOTE_LEFT_OPEN,
        /// Something stands between a closing quote and the next separator.
        QUOTE_WITHIN,
        TOO_MANY_CELLS,
        TOO_FEW_CELLS,
        EMPTY,
        TOO_LARGE,
        TOO_MANY_ROWS,
        TOO_MANY_COLUMNS,
        /// Bytes that are no text in any encoding that is read.
        NOT_TEXT,
        /// A workbook of Excel 97–2003 (.xls).
        OLD_WORKBOOK,
        /// A workbook behind a password.
        LOCKED_WORKBOOK,
        /// A workbook with programs in it.
        WORKBOOK_WITH_MACROS,
        /// A table of LibreOffice (.ods) or a workbook in Excel's binary form (.xlsb).
        OTHER_WORKBOOK,
        /// A workbook that is broken, or made to do harm.
        DAMAGED_WORKBOOK,
        /// A workbook that would be far larger than its file.
        SWOLLEN_WORKBOOK
    }
}
