package fi.poytakirjuri.document.layout;

import static org.assertj.core.api.Assertions.assertThat;

import fi.poytakirjuri.document.PaperEngine;
import fi.poytakirjuri.document.SamplePapers;
import fi.poytakirjuri.document.block.Block;
import fi.poytakirjuri.document.block.Paragraph;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DividedWordsTest {
    private static final int SOFT_HYPHEN = 0xad;

    /// Wherever the page happens to end, by more and more lines above.
    @Test
    void noPageEndsWithinAWord() {
        var words = IntStream.range(0, 250)
                .mapToObj(i -> "hyvinvointialueyhteistyötoimikuntajärjestötoimintasuunnitelma " + "ja ".repeat(i % 4))
                .collect(Collectors.joining());
        var divided = 0;
        for (var above = 0; above < 6; above++) {
            var blocks = new ArrayList<Block>(Collections.nCopies(above, Paragraph.of("Rivi.")));
            blocks.add(Paragraph.of(words));
            var pages = new PaperEngine().lay(SamplePapers.of(blocks)).pages();
            for (var page : pages)
                divided += endsOfLines(page).stream()
                        .mapToInt(end -> end == SOFT_HYPHEN ? 1 : 0)
                        .sum();
            for (var page : pages.subList(0, pages.size() - 1))
                assertThat(endsOfLines(page).getLast()).isNotEqualTo(SOFT_HYPHEN);
        }
        assertThat(divided).isPositive();
    }

    private static List<Integer> endsOfLines(Page page) {
        var ends = new ArrayList<Integer>();
        for (var mark : page.marks())
            if (mark instanceof Mark.Letters letters && letters.content() != null)
                ends.add(letters.characters()[letters.characters().length - 1]);
        return ends;
    }
}
