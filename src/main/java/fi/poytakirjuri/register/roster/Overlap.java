package fi.poytakirjuri.register.roster;

import static java.util.stream.Collectors.groupingBy;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

/// Two times that cannot both be right: two persons on one seat, or one person on two seats. On the day of change both
/// the one who leaves and the one who comes may have the seat.
public record Overlap(Tenure earlier, Tenure later) {
    /// All among a body's tenures.
    static List<Overlap> of(Collection<Tenure> inOrder) {
        var found = new ArrayList<Overlap>();
        collect(inOrder, Tenure::seatId, Overlap::isMoreThanADay, found);
        collect(inOrder, Tenure::personId, o -> o.earlier.seatId() != o.later.seatId() && o.isAnyDay(), found);
        return found;
    }

    public boolean isOf(long tenureId) {
        return earlier.id() == tenureId || later.id() == tenureId;
    }

    public boolean isOnOneSeat() {
        return earlier.seatId() == later.seatId();
    }

    /// The other one of the two.
    public Tenure besides(long tenureId) {
        return earlier.id() == tenureId ? later : earlier;
    }

    private boolean isAnyDay() {
        return earlier.days().meets(later.days());
    }

    private boolean isMoreThanADay() {
        var end = earlier.endsOn();
        return isAnyDay() && (end == null || later.startsOn().isBefore(end));
    }

    private static void collect(
            Collection<Tenure> inOrder, Function<Tenure, Long> by, Predicate<Overlap> isWrong, List<Overlap> found) {
        for (var group : inOrder.stream().collect(groupingBy(by)).values())
            for (int later = 1; later < group.size(); later++)
                for (int earlier = 0; earlier < later; earlier++) {
                    var overlap = new Overlap(group.get(earlier), group.get(later));
                    if (isWrong.test(overlap)) found.add(overlap);
                }
    }
}
