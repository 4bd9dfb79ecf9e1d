package fi.poytakirjuri.document;

import static org.assertj.core.api.Assertions.assertThat;

import fi.poytakirjuri.document.pdf.Standard;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/// Every file breaks no rule of PDF/A and PDF/UA, whatever is written on it.
class ConformanceTest {
    private static final int PAPERS = 20;

    private final PaperEngine engine = new PaperEngine();

    @ParameterizedTest
    @EnumSource
    void aPaperWithEverythingBreaksNoRule(Standard standard) throws Exception {
        var pages = engine.lay(SamplePapers.rich());

        assertThat(Vera.failingRules(engine.pdf(pages, standard), standard)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aPaperOfAnythingBreaksNoRule(int seed, Standard standard) throws Exception {
        var pages = engine.lay(RandomPaper.of(seed));

        assertThat(Vera.failingRules(engine.pdf(pages, standard), standard)).isEmpty();
    }

    static Stream<Arguments> seeds() {
        return IntStream.range(0, PAPERS)
                .boxed()
                .flatMap(seed -> Stream.of(Standard.values()).map(standard -> Arguments.of(seed, standard)));
    }
}
