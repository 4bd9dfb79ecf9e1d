package fi.poytakirjuri.register.roster;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Who has sat on a seat, in the order in which they began, and what a day shows of it.
///
/// A successor for other sectors sits on a seat of their own (rule 10). From that day on the seat that was left is no
/// longer there to be filled, and the new one was not there before.
///
/// @param successors the tenures of the whole body that replace another, by the one they replace
record SeatHistory(Seat seat, List<Tenure> tenures, Map<Long, List<Tenure>> successors) {

    /// The seat's line on a day; none where the seat is not there to be sat on.
    Optional<RosterRow> on(LocalDate day, ContactHistory contacts, List<Office> offices) {
        // On the day one leaves and another comes, the one who comes sits.
        var sitting = tenures.stream().filter(t -> t.holds(day)).reduce((_, later) -> later);
        if (sitting.isPresent()) return Optional.of(member(sitting.get(), day, contacts, offices));
        if (!seat.isOpenOn(day) || !isThere(day)) return Optional.empty();
        var last = tenures.stream().filter(t -> t.days().isOver(day)).reduce((_, later) -> later);
        var elsewhere = last.flatMap(this::successorElsewhere);
        if (elsewhere.isPresent() && elsewhere.get().days().hasBegun(day)) return Optional.empty();
        var next = Stream.concat(tenures.stream().filter(t -> !t.days().hasBegun(day)), elsewhere.stream())
                .min(Comparator.comparing(Tenure::startsOn));
        return Optional.of(
                new Vacancy(seat, told(last.orElse(null), day, contacts), told(next.orElse(null), day, contacts)));
    }

    /// A member as on a day of the tenure.
    Member member(Tenure tenure, LocalDate day, ContactHistory contacts, List<Office> offices) {
        var held = offices.stream()
                .filter(o -> o.isHeldBy(tenure.personId()) && o.holds(day))
                .map(Office::kind)
                .toList();
        return new Member(seat, tenure, contacts.on(tenure.personId(), day), held);
    }

    /// A permanent seat, and one made for a successor, was not there before the first one who sat on it.
    private boolean isThere(LocalDate day) {
        if (tenures.isEmpty()) return true;
        var first = tenures.getFirst();
        return first.days().hasBegun(day) || seat.term() != null && !replacesElsewhere(first);
    }

    private boolean replacesElsewhere(Tenure first) {
        var replaced = first.replacesId();
        return replaced != null && tenures.stream().noneMatch(t -> t.id() == replaced);
    }

    private Optional<Tenure> successorElsewhere(Tenure last) {
        return successors.getOrDefault(last.id(), List.of()).stream()
                .filter(t -> t.seatId() != seat.id())
                .min(Comparator.comparing(Tenure::startsOn));
    }

    private static Vacancy.@Nullable Sitting told(@Nullable Tenure tenure, LocalDate day, ContactHistory contacts) {
        return tenure == null
                ? null
                : new Vacancy.Sitting(contacts.on(tenure.personId(), day).person(), tenure);
    }
}
