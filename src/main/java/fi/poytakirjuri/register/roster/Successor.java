package fi.poytakirjuri.register.roster;

import fi.poytakirjuri.language.Typed;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Who comes to sit on a vacant seat, and by which election (rules 10 and 12).
///
/// @param endsOn nothing for the end of the term, or no end for a named representative
/// @param sectors ids of the sectors that the successor stands for; none for those of the seat
/// @param otherSectorReason why it is another sector than that of the one who left; may be empty
public record Successor(
        Who who,
        LocalDate startsOn,
        @Nullable LocalDate endsOn,
        Election election,
        Set<Long> sectors,
        String otherSectorReason) {
    public Successor {
        if (!Days.possible(startsOn, endsOn)) throw new IllegalArgumentException(endsOn + " is before " + startsOn);
        sectors = Set.copyOf(sectors);
        otherSectorReason = Typed.line(otherSectorReason);
    }

    /// For the seat's own sectors, to the end of its time.
    public static Successor of(Who who, LocalDate startsOn, Election election) {
        return new Successor(who, startsOn, null, election, Set.of(), "");
    }

    public sealed interface Who {}

    /// Someone new to the register.
    public record Newcomer(NewMember member) implements Who {}

    /// Someone whom the register knows: an expert, a member of earlier days.
    public record Known(long personId) implements Who {}

    /// The electing body's meeting, and the decision in its minutes. All may be empty: not known yet.
    public record Election(String electingBody, @Nullable LocalDate heldOn, String reference) {
        public static Election unknown() {
            return new Election("", null, "");
        }

        boolean isKnown() {
            return !electingBody.isBlank() && heldOn != null;
        }
    }
}
