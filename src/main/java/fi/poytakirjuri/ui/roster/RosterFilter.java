package fi.poytakirjuri.ui.roster;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// Which lines are shown: those that have every typed word somewhere and that every narrowing lets through.
record RosterFilter(String typed, Set<Narrowing> narrowings) {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern SPACES = Pattern.compile("\\s+");

    RosterFilter {
        narrowings = Set.copyOf(narrowings);
    }

    static RosterFilter none() {
        return new RosterFilter("", Set.of());
    }

    boolean isOn() {
        return !typed.isBlank() || !narrowings.isEmpty();
    }

    List<RosterLine> of(List<RosterLine> lines) {
        var words = SPACES.split(folded(typed).strip());
        return lines.stream()
                .filter(line -> narrowings.stream().allMatch(n -> n.lets(line)) && hasAll(line, words))
                .toList();
    }

    private static boolean hasAll(RosterLine line, String[] words) {
        for (var word : words) if (!line.folded().contains(word)) return false;
        return true;
    }

    /// Small letters without dots and rings, so that `akerlund` finds Åkerlund.
    static String folded(String words) {
        return MARKS.matcher(Normalizer.normalize(words.toLowerCase(Locale.ROOT), Normalizer.Form.NFD))
                .replaceAll("");
    }
}
