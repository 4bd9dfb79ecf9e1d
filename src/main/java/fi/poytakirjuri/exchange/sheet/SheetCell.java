package fi.poytakirjuri.exchange.sheet;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/// What is written into one cell.
public sealed interface SheetCell {
    /// Words; several lines are fine.
    record Words(String words) implements SheetCell {}

    /// A day: a real date in a workbook, `17.4.2019` in CSV.
    record Day(LocalDate day) implements SheetCell {}

    /// A day and a time to the minute: a real moment in a workbook, `17.4.2019 9.14` in CSV.
    record Moment(LocalDateTime moment) implements SheetCell {}

    /// How many.
    record Count(long count) implements SheetCell {}

    static SheetCell of(String words) {
        return new Words(words);
    }

    /// An empty cell where there is no day.
    static SheetCell of(@Nullable LocalDate day) {
        return day == null ? of("") : new Day(day);
    }
}
