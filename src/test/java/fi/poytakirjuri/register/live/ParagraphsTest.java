package fi.poytakirjuri.register.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ParagraphsTest {
    @Test
    void paragraphsStandBetweenEmptyLines() {
        assertThat(Paragraphs.of("\n\neka\nsama\n \n\ntoka\n").all()).containsExactly("eka\nsama", "toka");
        assertThat(Paragraphs.of(" \n ").all()).isEmpty();
    }

    @Test
    void aListGoesOnOverEmptyLines() {
        var list = "- eka\n\n- toka\n\n  toka jatkuu";
        assertThat(Paragraphs.of("Todettiin:\n\n" + list + "\n\nSitten.").all())
                .containsExactly("Todettiin:", list, "Sitten.");
    }

    @Test
    void aChangeTouchesItsOwnParagraphOnly() {
        var odd = "eka  \n\n\n\ntoka\n\t\nkolmas \n\n";
        var paragraphs = Paragraphs.of(odd);
        assertThat(paragraphs.all()).containsExactly("eka", "toka", "kolmas");
        assertThat(paragraphs.with(1, "2.")).isEqualTo(odd.replace("toka", "2."));
        assertThat(paragraphs.with("neljäs")).isEqualTo("eka  \n\n\n\ntoka\n\t\nkolmas\n\nneljäs \n\n");
        assertThat(paragraphs.withFirst("alku")).isEqualTo("alku\n\n" + odd);
        assertThat(paragraphs.without(1)).isEqualTo("eka  \n\n\n\nkolmas \n\n");
        assertThat(paragraphs.without(2)).isEqualTo("eka  \n\n\n\ntoka \n\n");
        assertThat(paragraphs.swapped(0)).isEqualTo("toka  \n\n\n\neka\n\t\nkolmas \n\n");
        assertThat(Paragraphs.of("yksin\n").without(0)).isEmpty();
    }

    @Test
    void aParagraphIsFoundAlsoWhenOthersCameBeforeIt() {
        var now = Paragraphs.of("uusi\n\neka\n\ntoka");
        assertThat(now.find(0, "eka")).isEqualTo(1);
        assertThat(now.find(5, "poissa")).isEqualTo(-1);
        assertThat(Paragraphs.of("sama\n\nsama").find(7, "sama"))
                .as("which one is not known")
                .isEqualTo(-1);
    }

    /// Whatever is done, all words that were not touched are still there in their order.
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void nothingElseIsLostInRandomTexts(long seed) {
        var random = new SplittableRandom(seed);
        var pieces = List.of("sana", "\n", "\n\n", "\n \n", "- piste", "1. kohta", " ", "**vahva**", "| a | b |", "\t");
        for (int round = 0; round < 300; round++) {
            var text = new StringBuilder();
            for (int i = random.nextInt(14); i > 0; i--) text.append(pieces.get(random.nextInt(pieces.size())));
            var paragraphs = Paragraphs.of(text.toString());
            var all = paragraphs.all();
            assertThat(String.join("", all).replaceAll("\\s", ""))
                    .isEqualTo(text.toString().replaceAll("\\s", ""));
            for (int at = 0; at < all.size(); at++) {
                assertThat(paragraphs.with(at, all.get(at))).isEqualTo(text.toString());
                var without = Paragraphs.of(paragraphs.without(at)).all();
                assertThat(String.join("\n", without).replaceAll("\\s", ""))
                        .isEqualTo((String.join("\n", all.subList(0, at))
                                        + String.join("\n", all.subList(at + 1, all.size())))
                                .replaceAll("\\s", ""));
            }
        }
    }
}
