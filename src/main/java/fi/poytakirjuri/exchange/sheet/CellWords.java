package fi.poytakirjuri.exchange.sheet;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.Row;
import org.jspecify.annotations.Nullable;

/// The cells of a workbook's row in words: text as it is, whole numbers without a decimal point, dates and moments in
/// ISO form, of a formula what it came to last.
final class CellWords {
    private static final long SECONDS_IN_DAY = 24 * 60 * 60;

    /// Words in quotes, colours and conditions in brackets, and escaped characters are no part of a date's pattern.
    private static final Pattern NO_PATTERN = Pattern.compile("\"[^\"]*\"|\\[[^\\]]*]|\\\\.|_.|\\*.");

    private final LocalDate dayZero;

    /// @param isFrom1904 whether days are counted from 1904, as Excel for Mac once did
    CellWords(boolean isFrom1904) {
        // Day 60 is 29.2.1900, which never was; later days therefore count from 30.12.1899 (ECMA-376 part 1,
        // 18.17.4.1).
        dayZero = isFrom1904 ? LocalDate.of(1904, 1, 1) : LocalDate.of(1899, 12, 30);
    }

    /// Without the empty cells at the end; empty for a blank row.
    List<String> of(Row row) {
        var cells = new ArrayList<String>();
        for (int i = 0; i < row.getCellCount(); i++)
            cells.add(words(row.getOptionalCell(i).orElse(null)));
        while (!cells.isEmpty() && cells.getLast().isEmpty()) cells.removeLast();
        return cells;
    }

    private String words(@Nullable Cell cell) {
        if (cell == null) return "";
        return switch (cell.getType()) {
            case STRING -> text(cell);
            case NUMBER -> number(cell, cell.asNumber());
            case BOOLEAN -> cell.getText().toLowerCase(Locale.ROOT);
            case FORMULA -> ofFormula(cell);
            case ERROR, EMPTY -> "";
        };
    }

    private static String text(Cell cell) {
        if (cell.getValue() == null) throw new IllegalStateException("Words that the workbook does not have");
        return Guard.off(cell.getText());
    }

    private String ofFormula(Cell cell) {
        return cell.getValue() instanceof BigDecimal number ? number(cell, number) : Guard.off(cell.getText());
    }

    private String number(Cell cell, BigDecimal number) {
        if (!isDate(cell.getDataFormatString()))
            return number.stripTrailingZeros().toPlainString();
        var days = number.setScale(0, RoundingMode.FLOOR);
        long seconds = number.subtract(days)
                .multiply(BigDecimal.valueOf(SECONDS_IN_DAY))
                .setScale(0, RoundingMode.HALF_UP)
                .longValue();
        if (days.signum() == 0 && seconds > 0 && seconds < SECONDS_IN_DAY)
            return LocalTime.ofSecondOfDay(seconds).toString();
        LocalDateTime moment = dayZero.atStartOfDay().plusDays(days.longValue()).plusSeconds(seconds);
        return moment.toLocalTime().equals(LocalTime.MIDNIGHT)
                ? moment.toLocalDate().toString()
                : moment.toString();
    }

    /// Whether a number's pattern shows it as a day or a time: `d.m.yyyy`, `[$-40B]d.m.yyyy h:mm`.
    static boolean isDate(@Nullable String pattern) {
        if (pattern == null || pattern.equalsIgnoreCase("General")) return false;
        var bare = NO_PATTERN.matcher(pattern).replaceAll("");
        return bare.chars().anyMatch(c -> "dmyhsDMYHS".indexOf(c) >= 0);
    }
}
