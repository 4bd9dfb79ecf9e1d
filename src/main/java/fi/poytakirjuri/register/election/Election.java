package fi.poytakirjuri.register.election;

import fi.poytakirjuri.language.Typed;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/// That an electing body chose some of a round's candidates in its meeting (rule 12).
///
/// @param electingBody "Keski-Suomen Järjestöareena"
/// @param reference    the place in its minutes, such as "syyskokous, 8 §"; may be empty
/// @param chosen       for a round for one seat at most one
public record Election(
        long roundId, String electingBody, LocalDate heldOn, String place, String reference, List<Chosen> chosen) {
    public Election {
        electingBody = Typed.line(electingBody);
        if (electingBody.isEmpty()) throw new IllegalArgumentException("Someone elects");
        chosen = List.copyOf(chosen);
    }

    /// One of those who were elected, and what the seat is for.
    ///
    /// @param sectorIds         the seat's sectors; a seat may carry several (rule 7)
    /// @param consentSource     where a consent that was not on the form comes from; may be empty
    /// @param otherSectorReason why a successor stands for no sector of the one who left (rule 10); may be empty
    public record Chosen(long candidateId, Set<Long> sectorIds, String consentSource, String otherSectorReason) {
        public Chosen {
            sectorIds = Set.copyOf(sectorIds);
            consentSource = Typed.line(consentSource);
            otherSectorReason = Typed.line(otherSectorReason);
        }
    }
}
