package fi.poytakirjuri.register.decision;

import fi.poytakirjuri.language.Texts;
import fi.poytakirjuri.register.choice.ItemKind;
import fi.poytakirjuri.register.choice.Outcome;
import fi.poytakirjuri.register.meeting.AgendaItem;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// Tells from a decision's own words what came of the matter: "Merkittiin tiedoksi." only notes, "Asia jätettiin
/// pöydälle." waits. What the secretary chose goes before the words.
public final class OutcomeWords {
    private static final Pattern SENTENCE_END = Pattern.compile("(?<=[.!?])\\s+(?=\\p{Lu})");

    private final List<String> noting;
    private final List<String> tabling;
    private final List<String> rejecting;
    private final List<String> agreeing;

    public OutcomeWords(Texts texts) {
        this.noting = words(texts.get("decision.words.noted"));
        this.tabling = words(texts.get("decision.words.tabled"));
        this.rejecting = words(texts.get("decision.words.rejected"));
        this.agreeing = words(texts.get("decision.words.agreed"));
    }

    /// What came of an item; empty when it decided nothing. A procedural item decides only when that was chosen.
    public Optional<Outcome> of(AgendaItem item) {
        var chosen = item.resolution().outcome();
        if (chosen != null) return Optional.of(chosen);
        if (item.kind() == ItemKind.PROCEDURE) return Optional.empty();
        return told(item.decision()).map(told -> item.isTabled() ? Outcome.TABLED : told);
    }

    /// What the words alone tell; empty for none.
    public Optional<Outcome> told(String decision) {
        if (decision.isBlank()) return Optional.empty();
        var sentences = SENTENCE_END.split(decision.strip());
        var first = sentences[0].toLowerCase(Locale.ROOT);
        if (has(first, tabling)) return Optional.of(Outcome.TABLED);
        if (has(first, rejecting) && !has(first, agreeing)) return Optional.of(Outcome.REJECTED);
        return Optional.of(sentences.length == 1 && has(first, noting) ? Outcome.NOTED : Outcome.AGREED);
    }

    private static boolean has(String sentence, List<String> words) {
        return words.stream().anyMatch(sentence::contains);
    }

    private static List<String> words(String listed) {
        return List.of(listed.split("\\|"));
    }
}
