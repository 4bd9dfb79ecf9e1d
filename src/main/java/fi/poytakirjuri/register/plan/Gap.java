package fi.poytakirjuri.register.plan;

import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/// A long time without a meeting, in whole weeks; July does not count.
public record Gap(LocalDate from, LocalDate to, int weeks) {
    private static final int YEAR = 366;

    /// The days between two days that are not in July.
    static long days(LocalDate from, LocalDate to) {
        long days = ChronoUnit.DAYS.between(from, to);
        for (int year = from.getYear(); year <= to.getYear(); year++) {
            var july = LocalDate.of(year, Month.JULY, 1);
            var begins = july.isBefore(from) ? from : july;
            var ends = july.plusMonths(1).isAfter(to) ? to : july.plusMonths(1);
            if (begins.isBefore(ends)) days -= ChronoUnit.DAYS.between(begins, ends);
        }
        return days;
    }

    /// The gaps at whose pace a year would not have even the fewest meetings (rule 13).
    ///
    /// @param days   the ends of the possible gaps, in order
    /// @param fewest the table's limit; 0 finds nothing
    static List<Gap> tooLong(List<LocalDate> days, int fewest) {
        var found = new ArrayList<Gap>();
        if (fewest == 0) return found;
        for (int i = 1; i < days.size(); i++) {
            long length = days(days.get(i - 1), days.get(i));
            if (length > YEAR / fewest) found.add(new Gap(days.get(i - 1), days.get(i), (int) (length / 7)));
        }
        return found;
    }
}
