package fi.poytakirjuri.exchange.nomination;

import fi.poytakirjuri.exchange.sheet.Sheet;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Finds what a spreadsheet program may have done to a row's words, or may do: letters that an encoding lacks and that
/// became question marks on saving, and words that begin like a formula.
final class LostWords {
    /// A question mark right before or amid letters; not in a web address.
    private static final Pattern LOST =
            Pattern.compile("(?<![\\p{L}\\p{N}/&=?.])\\?+\\p{L}[\\p{L}-]*|\\p{L}+\\?+\\p{L}+|\\S*\ufffd\\S*");
    private static final Pattern WEB = Pattern.compile("(?i)(?:https?://|www\\.)\\S+");

    private final Sheet.Row row;
    private final ColumnMapping mapping;

    LostWords(Sheet.Row row, ColumnMapping mapping) {
        this.row = row;
        this.mapping = mapping;
    }

    List<Remark> remarks() {
        var remarks = new ArrayList<Remark>();
        for (var column : CandidateColumn.values()) {
            var position = mapping.position(column);
            if (position == null) continue;
            var cell = row.cell(position);
            var lost = LOST.matcher(WEB.matcher(cell).replaceAll(" "));
            if (lost.find()) add(remarks, new Remark(RemarkKind.LETTER_LOST, lost.group()));
            if (cell.startsWith("=") || cell.startsWith("@"))
                add(remarks, new Remark(RemarkKind.FORMULA, cell.substring(0, 1)));
        }
        return remarks;
    }

    private static void add(List<Remark> remarks, Remark remark) {
        if (remarks.stream().noneMatch(other -> other.kind() == remark.kind())) remarks.add(remark);
    }
}
