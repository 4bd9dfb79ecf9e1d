package fi.poytakirjuri.document;

import fi.poytakirjuri.document.block.Metadata;
import fi.poytakirjuri.document.block.Paper;
import fi.poytakirjuri.document.block.PaperHead;
import fi.poytakirjuri.document.block.Paragraph;
import fi.poytakirjuri.document.layout.Layout;
import fi.poytakirjuri.document.layout.Pages;
import fi.poytakirjuri.document.pdf.PdfFile;
import fi.poytakirjuri.document.pdf.Standard;
import fi.poytakirjuri.document.preview.PagePainter;
import fi.poytakirjuri.language.Language;
import java.awt.image.BufferedImage;
import java.time.LocalDateTime;
import java.util.List;

/// Makes papers: words into pages, pages into a file or a picture. Any thread may use it, several at once.
public final class PaperEngine {
    public Pages lay(Paper paper) {
        return Layout.of(paper);
    }

    /// The same pages give the same bytes.
    public byte[] pdf(Pages pages, Standard standard) {
        return PdfFile.of(pages, standard);
    }

    /// @param page counted from 0
    /// @param scale pixels for each point: 1 is 72 to the inch
    public BufferedImage paint(Pages pages, int page, double scale) {
        return PagePainter.paint(pages, page, scale);
    }

    /// Reads fonts and hyphenation and makes a paper for no one, so that the first real one is as quick as the rest.
    public void warmUp() {
        var metadata = new Metadata("-", "", "", List.of(), LocalDateTime.of(2000, 1, 1, 0, 0));
        var head = PaperHead.of("Aä", "Bb", "1", "", "Cc");
        var body = Paragraph.of("Lämmittelyteksti ”1–2”. ".repeat(20));
        var pages = lay(new Paper(head, List.of(body), List.of(), Language.FI, metadata));
        pdf(pages, Standard.A2A_UA1);
        paint(pages, 0, 1);
    }
}
