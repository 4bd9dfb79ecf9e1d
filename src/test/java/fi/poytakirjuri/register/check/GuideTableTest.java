package fi.poytakirjuri.register.check;

import static org.assertj.core.api.Assertions.assertThat;

import fi.poytakirjuri.language.Language;
import fi.poytakirjuri.language.Texts;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// The guide's table of checks says what the program says of each.
class GuideTableTest {
    private final Texts texts = Texts.in(Language.FI);

    @Test
    void theGuideTellsEachCheckInTheProgramsWords() throws Exception {
        var told = Files.readAllLines(Path.of("src/docs/kayttoopas.md")).stream()
                .filter(line -> line.matches("\\| [KEMDTR]\\d\\d \\|.*"))
                .toList();
        assertThat(told).containsExactlyElementsOf(rows());
    }

    private List<String> rows() {
        var reasons = new LinkedHashMap<String, Set<String>>();
        var severities = new LinkedHashMap<String, String>();
        Arrays.stream(Check.values()).forEach(check -> {
            severities.putIfAbsent(check.code(), texts.of("check", check.severity()));
            reasons.computeIfAbsent(check.code(), _ -> new LinkedHashSet<>()).add(texts.of("check.why", check));
        });
        return reasons.entrySet().stream()
                .map(e -> "| %s | %s | %s |"
                        .formatted(e.getKey(), severities.get(e.getKey()), String.join(" ", e.getValue())))
                .toList();
    }
}
