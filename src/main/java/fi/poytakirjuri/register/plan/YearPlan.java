package fi.poytakirjuri.register.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/// Spreads new meetings over a year as evenly as the days that suit allow, around the meetings that are already there.
///
/// Of all choices it takes the one with the least sum of squared gaps, found by dynamic programming over the days that
/// suit; July does not count as waiting. The gaps at the year's ends weigh double, so that they come out half as long.
public final class YearPlan {
    private static final double END_WEIGHT = 2;

    private final List<Stop> stops;
    private final int wanted;
    private final LocalDate begins;
    private final LocalDate ends;
    /// The least cost of the stops up to this one when it and so many new ones are taken; and from which stop it came.
    private final double[][] cost;

    private final int[][] before;

    private YearPlan(YearWish wish, List<LocalDate> kept) {
        var days = wish.days().stream().filter(day -> !kept.contains(day)).toList();
        this.stops = Stream.concat(
                        kept.stream().map(day -> new Stop(day, true)),
                        days.stream().map(day -> new Stop(day, false)))
                .sorted((a, b) -> a.day.compareTo(b.day))
                .toList();
        this.wanted = Math.clamp(wish.meetings() - (long) kept.size(), 0, days.size());
        var newYear = LocalDate.of(wish.year(), 1, 1);
        boolean isBegun = kept.stream().anyMatch(day -> day.isBefore(wish.from()));
        this.begins = isBegun || wish.from().isBefore(newYear) ? newYear : wish.from();
        this.ends = newYear.plusYears(1);
        this.cost = new double[stops.size()][wanted + 1];
        this.before = new int[stops.size()][wanted + 1];
    }

    /// The days of the meetings still missing from the wished number, in order; fewer where no more days suit.
    ///
    /// @param kept the days of the year's meetings that there already are
    public static List<LocalDate> days(YearWish wish, List<LocalDate> kept) {
        var plan = new YearPlan(wish, kept.stream().distinct().sorted().toList());
        return plan.wanted == 0 ? List.of() : plan.best();
    }

    private List<LocalDate> best() {
        for (int at = 0; at < stops.size(); at++) reach(at);
        int last = -1;
        double least = Double.POSITIVE_INFINITY;
        for (int at = 0; at < stops.size(); at++) {
            double whole = cost[at][wanted] + END_WEIGHT * square(stops.get(at).day, ends);
            if (whole < least && !keptBetween(at, stops.size())) {
                least = whole;
                last = at;
            }
        }
        return chosen(last);
    }

    /// The cheapest ways to come to a stop.
    private void reach(int at) {
        var stop = stops.get(at);
        int own = stop.isKept ? 0 : 1;
        Arrays.fill(cost[at], Double.POSITIVE_INFINITY);
        Arrays.fill(before[at], -1);
        if (own <= wanted && !keptBetween(-1, at)) cost[at][own] = END_WEIGHT * square(begins, stop.day);
        for (int from = at - 1; from >= 0; from--) {
            double gap = square(stops.get(from).day, stop.day);
            for (int taken = own; taken <= wanted; taken++)
                if (cost[from][taken - own] + gap < cost[at][taken]) {
                    cost[at][taken] = cost[from][taken - own] + gap;
                    before[at][taken] = from;
                }
            if (stops.get(from).isKept) break;
        }
    }

    private List<LocalDate> chosen(int last) {
        var days = new ArrayList<LocalDate>();
        int taken = wanted;
        for (int at = last; at >= 0; ) {
            int from = before[at][taken];
            if (!stops.get(at).isKept) {
                days.add(stops.get(at).day);
                taken--;
            }
            at = from;
        }
        return days.reversed();
    }

    private boolean keptBetween(int from, int to) {
        return stops.subList(from + 1, to).stream().anyMatch(Stop::isKept);
    }

    private static double square(LocalDate from, LocalDate to) {
        double days = Gap.days(from, to);
        return days * days;
    }

    /// A day that may be taken, or one that is.
    private record Stop(LocalDate day, boolean isKept) {}
}
