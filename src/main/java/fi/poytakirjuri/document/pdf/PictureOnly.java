package fi.poytakirjuri.document.pdf;

import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;

/// Whether a PDF is a scan: pictures of pages, on which nothing is text.
public final class PictureOnly {
    /// A scanned paper is scanned from its first page on.
    private static final int PAGES = 3;

    private PictureOnly() {}

    /// @return false also for what cannot be opened
    public static boolean is(byte[] file) {
        try (var pdf = Loader.loadPDF(file)) {
            if (pdf.getNumberOfPages() == 0) return false;
            var text = new PDFTextStripper();
            text.setEndPage(PAGES);
            return text.getText(pdf).isBlank();
        } catch (IOException | RuntimeException unreadable) {
            return false;
        }
    }
}
