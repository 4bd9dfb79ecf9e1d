package fi.poytakirjuri.document;

import static org.assertj.core.api.Assertions.assertThat;

import fi.poytakirjuri.document.block.Paper;
import fi.poytakirjuri.document.pdf.Standard;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Every word of every paper is read, once and in its order, and nothing else is.
class SoundnessTest {
    private static final int PAPERS = 100;

    private final PaperEngine engine = new PaperEngine();

    @ParameterizedTest
    @MethodSource("seeds")
    void aPaperOfAnythingIsSound(int seed) throws Exception {
        check(RandomPaper.of(seed));
    }

    @Test
    void theSamplesAreSound() throws Exception {
        for (var paper : List.of(SamplePapers.rich(), SamplePapers.handout(), SamplePapers.charts())) check(paper);
    }

    static IntStream seeds() {
        return IntStream.range(0, PAPERS);
    }

    private void check(Paper paper) throws Exception {
        var pages = engine.lay(paper);
        var pdf = engine.pdf(pages, Standard.A2A_UA1);

        assertThat(Soundness.faults(pages, pdf)).isEmpty();
        assertThat(WrittenWords.letters(Structure.of(pdf).rawText())).isEqualTo(WrittenWords.of(paper));
    }
}
