package fi.poytakirjuri.document.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import fi.poytakirjuri.document.block.Block;
import fi.poytakirjuri.document.block.BulletList;
import fi.poytakirjuri.document.block.NumberedList;
import fi.poytakirjuri.document.block.Paragraph;
import fi.poytakirjuri.document.block.Table;
import java.time.Duration;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Any text at all can be read, and nothing of it gets lost.
class AnyTextTest {
    private static final int TEXTS = 2000;
    private static final Duration ENOUGH = Duration.ofSeconds(20);

    private static final List<String> PIECES = List.of(
            "*",
            "**",
            "***",
            "_",
            "__",
            "[",
            "]",
            "(",
            ")",
            "](",
            "[sv: ",
            "[en: ",
            "![",
            "<",
            ">",
            "<b>",
            "</b>",
            "<!--",
            "-->",
            "`",
            "```",
            "#",
            "## ",
            "- ",
            "+ ",
            "1. ",
            "7) ",
            "999999999. ",
            "> ",
            "|",
            "|-|",
            "---",
            "===",
            "\n",
            "\n\n",
            "  \n",
            "\\",
            "\\\n",
            "\t",
            "    ",
            "&amp;",
            "&",
            "&#0;",
            "\u0000",
            "\ud800",
            "\udc00",
            "\u202e",
            "\u200b",
            "\ufeff",
            "😀",
            "ä",
            "Ääkkönen",
            "sana",
            "Päätös:",
            "https://a.fi/",
            "www.b.fi",
            "c@d.fi",
            "mailto:",
            "javascript:alert(1)",
            "http://",
            "%00",
            "{{x}}",
            "${y}",
            "'; DROP TABLE",
            "\r\n",
            "\u2028");

    @Test
    void everyLetterTypedIsOnPaperInBlocksThatAreKnown() {
        var random = new SplittableRandom(2019);
        for (var i = 0; i < TEXTS; i++) {
            var typed = IntStream.range(0, 1 + random.nextInt(30))
                    .mapToObj(at -> PIECES.get(random.nextInt(PIECES.size())))
                    .collect(Collectors.joining());
            var blocks = Markup.blocks(typed);

            var shown = letters(PlainText.of(blocks));
            assertThat(isWithin(letters(certain(typed)), shown)).as(typed).isTrue();
            assertThat(isWithin(shown, letters(typed))).as(typed).isTrue();
            known(blocks);
        }
    }

    /// Where each piece is compared with all others, this takes minutes.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "[", "]", "*", "_", ">", "> ", "*a ", "[a](", "![", "[sv: ", "[sv: a]", "<", "`", "- ", "|", "# ",
                "http://", "a@", "&", "\\[", "1) ", "www."
            })
    void aHundredKilobytesOfMarkupAreReadAtOnce(String piece) {
        var typed = piece.repeat(100_000 / piece.length());

        assertTimeoutPreemptively(
                ENOUGH,
                () -> assertThat(letters(PlainText.of(Markup.blocks(typed))))
                        .isEqualTo(letters(typed.replaceAll("\\[sv: (?=a\\])", ""))));
    }

    /// Without what may be the address of a link or a picture, and without the marks of languages.
    private static String certain(String typed) {
        return typed.replaceAll("(?s)\\]\\(.*\\)", "").replaceAll("\\[(sv|en): ", "");
    }

    /// Whether the letters come in the others in the same order.
    private static boolean isWithin(String letters, String others) {
        var found = 0;
        for (var i = 0; i < others.length() && found < letters.length(); i++)
            if (others.charAt(i) == letters.charAt(found)) found++;
        return found == letters.length();
    }

    private static String letters(String text) {
        return text.codePoints()
                .filter(Character::isLetter)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static void known(List<? extends Block> blocks) {
        for (var block : blocks)
            switch (block) {
                case Paragraph _, Table _ -> {}
                case BulletList list -> list.items().forEach(item -> known(item.blocks()));
                case NumberedList list -> list.items().forEach(item -> known(item.blocks()));
                default -> throw new AssertionError("No block of typed text: " + block);
            }
    }
}
