package fi.poytakirjuri.ui.term;

import fi.poytakirjuri.language.Texts;
import fi.poytakirjuri.register.roster.Term;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A term with its nomination rounds, the latest first.
///
/// @param term nothing for rounds that are for no term
record TermLine(@Nullable Term term, List<RoundLine> rounds) {
    TermLine {
        rounds = List.copyOf(rounds);
    }

    /// Toimikausi 2027–2028, alkaa 1.1.2027.
    String title(Texts texts, LocalDate today) {
        if (term == null) return texts.get("nomination.term.none");
        if (term.startsOn().isAfter(today))
            return texts.get(
                    "nomination.term.coming", term.years(), texts.dates().date(term.startsOn()));
        return term.holds(today)
                ? texts.get("nomination.term.now", term.years(), texts.dates().date(term.endsOn()))
                : texts.get("nomination.term.over", term.years());
    }
}
