package fi.poytakirjuri.document.preview;

import static org.assertj.core.api.Assertions.assertThat;

import fi.poytakirjuri.document.Difference;
import fi.poytakirjuri.document.PaperEngine;
import fi.poytakirjuri.document.RandomPaper;
import fi.poytakirjuri.document.SamplePapers;
import fi.poytakirjuri.document.block.Paper;
import fi.poytakirjuri.document.pdf.Standard;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Test;

class PagePainterTest {
    private static final float SCALE = 1.5f;
    private static final int PAPERS = 100;

    private final PaperEngine engine = new PaperEngine();

    @Test
    void thePreviewIsTheFileBySmoothingOfEdgesAlone() throws Exception {
        for (var paper : List.of(SamplePapers.rich(), SamplePapers.handout(), SamplePapers.charts()))
            assertThat(differences(paper, Integer.MAX_VALUE).toList()).isEmpty();
    }

    @Test
    void soItIsWithAnythingOnPaper() {
        var different = IntStream.range(0, PAPERS)
                .parallel()
                .boxed()
                .flatMap(seed -> differences(RandomPaper.of(seed), 1).map(told -> "seed " + seed + ", " + told))
                .toList();

        assertThat(different).isEmpty();
    }

    @Test
    void aPictureThatDiffersIsNoticed() throws Exception {
        var pages = engine.lay(SamplePapers.rich());
        var first = engine.paint(pages, 0, SCALE);
        var second = engine.paint(pages, 1, SCALE);

        assertThat(Difference.of(first, second).mean()).isGreaterThan(2);
    }

    /// The pages whose picture is not the file's.
    private Stream<String> differences(Paper paper, int pagesAtMost) {
        var pages = engine.lay(paper);
        var different = new ArrayList<String>();
        try (var document = Loader.loadPDF(engine.pdf(pages, Standard.A2A_UA1))) {
            var renderer = new PDFRenderer(document);
            for (var page = 0; page < Math.min(pagesAtMost, pages.count()); page++) {
                var printed = renderer.renderImage(page, SCALE);
                var painted = engine.paint(pages, page, SCALE);
                var difference = Difference.of(painted, printed);
                if (Math.abs(painted.getWidth() - printed.getWidth()) > 1
                        || Math.abs(painted.getHeight() - printed.getHeight()) > 1
                        || !difference.isSmoothingAlone()) different.add("page " + (page + 1) + ": " + difference);
            }
        } catch (IOException e) {
            different.add(e.toString());
        }
        return different.stream();
    }
}
