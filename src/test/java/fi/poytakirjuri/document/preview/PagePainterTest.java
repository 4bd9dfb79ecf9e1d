package fi.poytakirjuri.document.preview;

import static org.assertj.core.api.Assertions.assertThat;

import fi.poytakirjuri.document.PaperEngine;
import fi.poytakirjuri.document.SamplePapers;
import fi.poytakirjuri.document.pdf.Standard;
import java.awt.image.BufferedImage;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class PagePainterTest {
    private static final float SCALE = 1.5f;

    private final PaperEngine engine = new PaperEngine();

    /// Half a grey step on average and no place of letter size that differs: only the edges' smoothing may.
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
                assertThat(meanDifference(painted, printed)).isLessThan(0.5);
                assertThat(greatestDifference(painted, printed)).isLessThan(40);
            }
        }
    }

    @Test
    void aPictureThatDiffersIsNoticed() throws Exception {
        var pages = engine.lay(SamplePapers.rich());
        var first = engine.paint(pages, 0, SCALE);
        var second = engine.paint(pages, 1, SCALE);

        assertThat(meanDifference(first, second)).isGreaterThan(2);
    }

    private static Offset<Integer> within(int pixels) {
        return Offset.offset(pixels);
    }

    /// In steps of 256 greys.
    private static double meanDifference(BufferedImage a, BufferedImage b) {
        var sum = 0L;
        var count = 0;
        for (var y = 0; y < Math.min(a.getHeight(), b.getHeight()); y++)
            for (var x = 0; x < Math.min(a.getWidth(), b.getWidth()); x++) {
                sum += Math.abs(grey(a.getRGB(x, y)) - grey(b.getRGB(x, y)));
                count++;
            }
        return (double) sum / count;
    }

    /// The greatest difference of the mean grey over places of six by six pixels.
    private static double greatestDifference(BufferedImage a, BufferedImage b) {
        var greatest = 0.0;
        for (var y = 0; y + 6 < Math.min(a.getHeight(), b.getHeight()); y += 3)
            for (var x = 0; x + 6 < Math.min(a.getWidth(), b.getWidth()); x += 3)
                greatest = Math.max(greatest, Math.abs(mean(a, x, y) - mean(b, x, y)));
        return greatest;
    }

    private static double mean(BufferedImage image, int left, int top) {
        var sum = 0;
        for (var y = top; y < top + 6; y++) for (var x = left; x < left + 6; x++) sum += grey(image.getRGB(x, y));
        return sum / 36.0;
    }

    private static int grey(int rgb) {
        return ((rgb >> 16 & 0xff) + (rgb >> 8 & 0xff) + (rgb & 0xff)) / 3;
    }
}
