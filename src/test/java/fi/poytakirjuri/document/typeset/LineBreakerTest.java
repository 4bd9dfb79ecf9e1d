package fi.poytakirjuri.document.typeset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import fi.poytakirjuri.document.font.Typeface;
import fi.poytakirjuri.language.Language;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LineBreakerTest {
    private static final double SIZE = 11;

    @Test
    void linesAreAsEvenAsTheyCanBe() {
        var text = "aaa bb cc ddddd";
        var width = shaped("aaa bb").widest();

        // First fit would end the second line after "cc" alone as well as this does, but leaves it shorter.
        assertThat(broken(text, width)).containsExactly("aaa", "bb cc", "ddddd");
    }

    @Test
    void aCompoundIsDividedBetweenItsWords() {
        var width = shaped("uusi kumppanuus-").widest() + 1;

        assertThat(broken("uusi kumppanuussopimus", width)).containsExactly("uusi kumppanuus-", "sopimus");
    }

    @Test
    void namesAreNotDivided() {
        var width = shaped("Kangasvuokkonen").widest();
        var narrower = shaped("kangasvuokko").widest();

        assertThat(broken("toki Kangasvuokkonen", width)).containsExactly("toki", "Kangasvuokkonen");
        assertThat(broken("toki Kangasvuokkonen", narrower)).noneMatch(line -> line.endsWith("-"));
        assertThat(broken("toki kangasvuokkonen", narrower)).anyMatch(line -> line.endsWith("-"));
    }

    @Test
    void aNameWithAHyphenIsDividedAtItAlone() {
        assertThat(broken("Jukka-Pekka Ylä-Kotolainen", shaped("Pekka Ylä-K").widest()))
                .containsExactly("Jukka-", "Pekka Ylä-", "Kotolainen");
    }

    @Test
    void aClockTimeAndItsWordStayTogether() {
        var width = shaped("kokous alkaa klo").widest() + 1;

        assertThat(broken("kokous alkaa klo 13.00", width)).containsExactly("kokous alkaa", "klo 13.00");
        assertThat(broken("kokous alkaa nyt 13 §", shaped("kokous alkaa nyt 13").widest()))
                .containsExactly("kokous alkaa nyt", "13 §");
    }

    @ParameterizedTest
    @CsvSource({
        "klo, 13.00",
        "13, §",
        "1, (3)",
        "1 200, €",
        "5, %",
        "21., huhtikuuta",
        "liite, 2",
        "E., Wallenius",
        "9.00 –, 11.30",
        "tila, –"
    })
    void oneExpressionStaysOnALine(String before, String after) {
        var text = "kokous alkaa " + before + " " + after + " ja jatkuu";
        var width = shaped("kokous alkaa " + before).widest() + 1;

        assertThat(broken(text, width)).first().isEqualTo("kokous alkaa");
    }

    @Test
    void atMostTwoLinesInARowEndWithAHyphen() {
        var text = String.join(" ", Collections.nCopies(40, "hyvinvointialueneuvottelukunnan"));
        var ends = broken(text, shaped("hyvinvointialueneuvottelu-").widest()).stream()
                .map(line -> line.endsWith("-") ? "-" : " ")
                .collect(Collectors.joining());

        assertThat(ends).contains("-").doesNotContain("---");
    }

    @Test
    void theLastLineIsNoRestOfAWord() {
        var text = "Todettiin läsnäolijat ja päätettiin seuraavasta tapaamisesta";
        for (var width = 90.0; width < 320; width += 0.5) {
            var last = broken(text, width).getLast();

            assertThat(last)
                    .isIn(text, "tapaamisesta", "seuraavasta tapaamisesta", "päätettiin seuraavasta tapaamisesta")
                    .doesNotContain("-");
        }
    }

    /// 100 KB in one paragraph.
    @Test
    void aLongParagraphIsBrokenInTimeThatGrowsAsItDoes() {
        for (var text : List.of(
                "Kumppanuuspöydän jäsenet sopivat yhteistyöstä. ".repeat(2200),
                "Kumppanuussopimus.".repeat(5800),
                " ".repeat(100_000) + "a",
                "-".repeat(100_000))) {
            var shaped = shaped(text);

            assertTimeoutPreemptively(Duration.ofSeconds(20), () -> LineBreaker.lines(shaped, 420));
        }
    }

    @Test
    void digitsStandUnderEachOther() {
        var face = Typeface.get().face(false, false);
        for (var digit = '0'; digit <= '9'; digit++)
            assertThat(face.width(face.glyph(digit))).isEqualTo(face.width(face.glyph('0')));
    }

    @Test
    void aDashDoesNotBeginALine() {
        assertThat(broken(
                        "kevään kokoukset – syksyn", shaped("kevään kokoukset").widest() + 1))
                .noneMatch(line -> line.startsWith("–"));
    }

    @Test
    void aSoftHyphenAndAZeroWidthSpaceMayEndALine() {
        var width = shaped("Yksikko-").widest();

        assertThat(broken("Yksikko\u00adAbcdef", width)).containsExactly("Yksikko-", "Abcdef");
        assertThat(broken("Yksikko\u200bAbcdef", width)).containsExactly("Yksikko", "Abcdef");
    }

    /// Whatever is set: no line is wider than it may be, and no character is lost.
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void everyLineFitsAndNothingIsLost(long seed) {
        var random = new SplittableRandom(seed);
        var words =
                List.of("järjestöjen", "ja", "hyvinvointialueneuvottelukunta", "Jukka-Pekka", "x".repeat(80), "–", "§");
        var text = IntStream.range(0, 200)
                .mapToObj(i -> words.get(random.nextInt(words.size())))
                .collect(Collectors.joining(" "));
        var shaped = shaped(text);
        for (var width : List.of(12.0, 40.0, 150.0, 420.0)) {
            var lines = LineBreaker.lines(shaped, width);

            assertThat(lines).allMatch(line -> line.width() <= width + 0.01);
            assertThat(lines.getFirst().from()).isZero();
            for (var i = 1; i < lines.size(); i++)
                assertThat(lines.get(i).from()).isEqualTo(lines.get(i - 1).to());
            assertThat(lines.getLast().to()).isEqualTo(shaped.length());
        }
    }

    private static List<String> broken(String text, double width) {
        var shaped = shaped(text);
        var lines = new ArrayList<String>();
        for (var line : LineBreaker.lines(shaped, width)) {
            var seen = new StringBuilder();
            for (var i = line.from(); i < line.to(); i++) seen.appendCodePoint(shaped.character(i));
            lines.add(seen.toString().strip() + (line.hyphen() ? "-" : ""));
        }
        return lines;
    }

    private static Shaped shaped(String text) {
        var run = new Run(text, Typeface.get().face(false, false), SIZE, Language.FI);
        return Shaper.shape(List.of(run), Names.NONE, new ArrayList<>());
    }
}
