package fi.poytakirjuri.register.version;

import static fi.poytakirjuri.register.version.Comparison.Change.ADDED;
import static fi.poytakirjuri.register.version.Comparison.Change.REMOVED;
import static fi.poytakirjuri.register.version.Comparison.Change.SAME;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import fi.poytakirjuri.register.version.Comparison.Part;
import fi.poytakirjuri.register.version.Comparison.Piece;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ComparisonTest {
    @Test
    void changedWordsAreToldInTheirPart() {
        var before = "## 1 Avaus {#item-1}\nAvattiin klo 13.\n\n## 2 Rahat {#item-2}\nSovittiin 500 eurosta.\n";
        var after = "## 1 Avaus {#item-1}\nAvattiin klo 13.\n\n## 2 Rahat {#item-2}\nSovittiin 700 eurosta.\n";
        assertThat(Comparison.of(before, after).parts())
                .containsExactly(new Part(
                        "2 Rahat",
                        SAME,
                        List.of(
                                new Piece(SAME, "Sovittiin "),
                                new Piece(REMOVED, "500"),
                                new Piece(ADDED, "700"),
                                new Piece(SAME, " eurosta."))));
    }

    @Test
    void aPartIsFoundByItsNameThoughItsNumberChanged() {
        var before = "## 1 Avaus {#item-1}\nx\n## 2 Rahat {#item-2}\ny\n## 3 Muut {#item-3}\nz\n";
        var after = "## 1 Rahat {#item-2}\ny\n## 2 Uusi {#item-4}\nu\n## 3 Muut {#item-3}\nz\n";
        assertThat(Comparison.of(before, after).parts())
                .extracting(Part::heading, Part::change)
                .containsExactly(tuple("1 Rahat", SAME), tuple("2 Uusi", ADDED), tuple("1 Avaus", REMOVED));
    }

    @Test
    void thePiecesAreBothTextsWhole() {
        var random = RandomGeneratorFactory.of("L64X128MixRandom").create(7);
        for (int round = 0; round < 200; round++) {
            var was = words(random);
            var now = words(random);
            var parts = Comparison.of("## A {#a}\n" + was, "## A {#a}\n" + now).parts();
            if (was.strip().equals(now.strip())) {
                assertThat(parts).isEmpty();
                continue;
            }
            var pieces = parts.getFirst().pieces();
            assertThat(without(pieces, ADDED)).isEqualTo(was.strip());
            assertThat(without(pieces, REMOVED)).isEqualTo(now.strip());
        }
    }

    private static String without(List<Piece> pieces, Comparison.Change change) {
        return pieces.stream()
                .filter(p -> p.change() != change)
                .map(Piece::words)
                .collect(Collectors.joining());
    }

    private static String words(RandomGenerator random) {
        var some = List.of("Sovittiin", "ei", "kyllä", "äiti", "500", ".", ",", "\n", "**", "😀");
        return Stream.generate(() -> some.get(random.nextInt(some.size())))
                .limit(random.nextInt(1, 12))
                .collect(Collectors.joining(" "));
    }
}
