package fi.poytakirjuri.document.preview;

import static org.assertj.core.api.Assertions.assertThat;

import fi.poytakirjuri.document.Difference;
import fi.poytakirjuri.document.PaperEngine;
import fi.poytakirjuri.document.SamplePapers;
import fi.poytakirjuri.document.pdf.Standard;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class PagePainterTest {
    private static final float SCALE = 1.5f;

    private final PaperEngine engine = new PaperEngine();

    @Test
    void thePreviewIsTheFileBySmoothingOfEdgesAlone() throws Exception {
        var pages = engine.lay(SamplePapers.rich());
        try (var document = Loader.loadPDF(engine.pdf(pages, Standard.A2A_UA1))) {
            var renderer = new PDFRenderer(document);
            for (var page = 0; page < pages.count(); page++) {
                var printed = renderer.renderImage(page, SCALE);
                var painted = engine.paint(pages, page, SCALE);

                assertThat(painted.getWidth()).isCloseTo(printed.getWidth(), within(1));
                assertThat(painted.getHeight()).isCloseTo(printed.getHeight(), within(1));
                assertThat(Difference.of(painted, printed)).matches(Difference::isSmoothingAlone);
            }
        }
    }

    @Test
    void aPictureThatDiffersIsNoticed() throws Exception {
        var pages = engine.lay(SamplePapers.rich());
        var first = engine.paint(pages, 0, SCALE);
        var second = engine.paint(pages, 1, SCALE);

        assertThat(Difference.of(first, second).mean()).isGreaterThan(2);
    }

    private static Offset<Integer> within(int pixels) {
        return Offset.offset(pixels);
    }
}
