package fi.poytakirjuri.document;

import static org.assertj.core.api.Assertions.assertThat;

import fi.poytakirjuri.document.pdf.Standard;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Every file breaks no rule of PDF/A and PDF/UA, whatever is written on it.
class ConformanceTest {
    private static final int PAPERS = 100;

    private final PaperEngine engine = new PaperEngine();

    @ParameterizedTest
    @EnumSource
    void aPaperWithEverythingBreaksNoRule(Standard standard) throws Exception {
        var pages = engine.lay(SamplePapers.rich());

        assertThat(Vera.failingRules(engine.pdf(pages, standard), standard)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void aHundredPapersOfAnythingBreakNoRule(Standard standard) {
        var failing = IntStream.range(0, PAPERS)
                .parallel()
                .boxed()
                .flatMap(seed -> failing(seed, standard))
                .toList();

        assertThat(failing).isEmpty();
    }

    /// Each rule a paper breaks, with the paper's seed and the object that breaks it.
    private Stream<String> failing(int seed, Standard standard) {
        try {
            var pages = engine.lay(RandomPaper.of(seed));
            return Vera.failingRules(engine.pdf(pages, standard), standard).stream()
                    .map(rule -> "seed " + seed + ": " + rule);
        } catch (Exception e) {
            return Stream.of("seed " + seed + ": " + e);
        }
    }
}
