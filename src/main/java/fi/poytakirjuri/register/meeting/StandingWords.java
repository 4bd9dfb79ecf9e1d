package fi.poytakirjuri.register.meeting;

import java.util.Arrays;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Fills the places in a standing item's words. What is not known leaves no gap: in a title its brackets go with it,
/// in a text its whole line.
record StandingWords(Map<Placeholder, String> known) {
    StandingWords {
        known = Map.copyOf(known);
    }

    String title(String pattern) {
        var title = pattern;
        for (var each : Placeholder.values()) {
            @Nullable String words = known.get(each);
            title = words == null ? without(title, each) : title.replace(each.written(), words);
        }
        return title.strip();
    }

    String text(String pattern) {
        return pattern.lines().filter(this::isKnown).map(this::filled).collect(Collectors.joining("\n"));
    }

    private boolean isKnown(String line) {
        return places(line).allMatch(known::containsKey);
    }

    private String filled(String line) {
        return places(line)
                .reduce(
                        line,
                        (words, each) -> words.replace(each.written(), known.getOrDefault(each, "")),
                        (a, _) -> a);
    }

    private static Stream<Placeholder> places(String words) {
        return Arrays.stream(Placeholder.values()).filter(each -> each.isIn(words));
    }

    private static String without(String title, Placeholder place) {
        var written = Pattern.quote(place.written());
        return title.replaceAll("\\s*\\([^()]*" + written + "[^()]*\\)", "").replaceAll("[\\s:,–-]*" + written, "");
    }
}
