package fi.poytakirjuri.register.check;

import fi.poytakirjuri.language.Texts;
import java.util.List;

/// Something that a check found.
///
/// @param facts what fills the places of its message
public record Finding(Check check, Place place, List<Fact> facts) {
    public Finding {
        facts = List.copyOf(facts);
    }

    static Finding of(Check check, Place place, Fact... facts) {
        return new Finding(check, place, List.of(facts));
    }

    /// Tells whether it is still the same that was found: other facts are another finding.
    String factKey() {
        return facts.toString();
    }

    public Severity severity() {
        return check.severity();
    }

    /// "Kokouksen 6/2026 muistio on julkaisematta (53 pv)."
    public String message(Texts texts) {
        return texts.of(
                "check", check, facts.stream().map(fact -> fact.in(texts)).toArray());
    }
}
