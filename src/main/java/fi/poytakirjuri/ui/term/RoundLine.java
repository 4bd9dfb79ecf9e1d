package fi.poytakirjuri.ui.term;

import fi.poytakirjuri.language.Texts;
import fi.poytakirjuri.register.nomination.NominationRound;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// A nomination round as the list of terms tells of it.
///
/// @param candidates how many stand in it
/// @param seatWords  whose seat it is for; empty for all seats of the term
record RoundLine(NominationRound round, RoundState state, int candidates, String seatWords) {
    /// What the round is for: Koko kauden paikat, or Yksi paikka: Nuoriso.
    String title(Texts texts) {
        return seatWords.isEmpty()
                ? texts.get("nomination.round.whole")
                : texts.get("nomination.round.seat", seatWords);
    }

    /// Haku 1.11.2026 – 27.11.2026 klo 16.00, 18 ehdokasta, valinta 11.12.2026.
    String details(Texts texts) {
        var parts = new ArrayList<String>();
        parts.add(texts.get(
                "nomination.round.period",
                texts.dates().date(round.opensAt().toLocalDate()),
                texts.dates().moment(round.closesAt())));
        if (round.unelectedErasedOn() == null || candidates > 0)
            parts.add(texts.count("nomination.round.candidates", candidates));
        LocalDate election = round.electionOn();
        if (election != null)
            parts.add(texts.get(
                    round.isElected() ? "nomination.round.electedOn" : "nomination.round.electionOn",
                    texts.dates().date(election)));
        var erased = round.unelectedErasedOn();
        if (erased != null)
            parts.add(texts.get(
                    "nomination.round.erased", round.erased(), texts.dates().date(erased)));
        return String.join(" · ", List.copyOf(parts));
    }
}
