package fi.poytakirjuri.document.binding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.poytakirjuri.document.PaperEngine;
import fi.poytakirjuri.document.SamplePapers;
import fi.poytakirjuri.document.Structure;
import fi.poytakirjuri.document.pdf.Standard;
import fi.poytakirjuri.language.Language;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class BinderTest {
    private static final PaperEngine ENGINE = new PaperEngine();

    @Test
    void everyPageKeepsItsSizeItsTurnAndItsWords() throws Exception {
        var bound = bind(OtherPdfs.plain("Ensin", 2), OtherPdfs.landscape("Vaaka"), OtherPdfs.plain("Lopuksi", 300));
        try (var document = Loader.loadPDF(bound)) {
            assertThat(document.getNumberOfPages()).isEqualTo(303);
            var turned = document.getPage(2);
            assertThat(turned.getRotation()).isEqualTo(90);
            assertThat(turned.getMediaBox().getWidth()).isGreaterThan(1190);
            assertThat(words(document, 3)).containsIgnoringNewLines("Vaaka, 1");
            assertThat(words(document, 303)).contains("Lopuksi, 300");
        }
    }

    @ParameterizedTest
    @EnumSource
    void ourOwnPaperLooksAndReadsAsBefore(Standard standard) throws Exception {
        var own = ENGINE.pdf(ENGINE.lay(SamplePapers.rich()), standard);
        var bound = bind(own, OtherPdfs.plain("Liite", 1));
        assertThat(Structure.of(bound).lines())
                .containsSubsequence(Structure.of(own).lines())
                .endsWith("Liite, 1");
        assertThat(Structure.of(bound).parts("TH"))
                .allMatch(cell -> cell.described().containsKey("Scope"));
        assertThat(Structure.of(bound).parts("Link").getFirst().links())
                .isEqualTo(Structure.of(own).parts("Link").getFirst().links());
        try (var before = Loader.loadPDF(own);
                var after = Loader.loadPDF(bound)) {
            for (int page = 0; page < before.getNumberOfPages(); page++)
                assertThat(isSame(picture(before, page), picture(after, page))).isTrue();
        }
    }

    @Test
    void eachFileHasABookmarkWithItsOwnBookmarksBelow() throws Exception {
        var own = ENGINE.pdf(ENGINE.lay(SamplePapers.rich()), Standard.A2A_UA1);
        var bound = bind(own, OtherPdfs.withBookmarks("Liite"));
        try (var document = Loader.loadPDF(bound)) {
            var bookmarks = bookmarks(document, document.getDocumentCatalog().getDocumentOutline(), 0);
            assertThat(bookmarks).startsWith("0 Tiedosto 1 s. 1").contains("3 Keskustelu s. 1");
            assertThat(bookmarks).endsWith("0 Tiedosto 2 s. 3", "1 Luku s. 3", "2 Jakso 1 s. 4", "2 Jakso 2 s. 5");
        }
    }

    @Test
    void nothingThatActsByItselfIsTakenOver() throws Exception {
        var bound = bind(OtherPdfs.harmful("Liite"));
        try (var document = Loader.loadPDF(bound)) {
            var links = document.getPage(0).getAnnotations();
            assertThat(links).hasSize(1);
            assertThat(links.getFirst()
                            .getCOSObject()
                            .getCOSDictionary(COSName.A)
                            .getString(COSName.URI))
                    .isEqualTo("https://esimerkki.fi/liite");
            assertThat(document.getDocumentCatalog().getOpenAction()).isNull();
            assertThat(document.getDocumentCatalog().getNames()).isNull();
            var plain = new ByteArrayOutputStream();
            document.save(plain, CompressParameters.NO_COMPRESSION);
            assertThat(plain.toString(StandardCharsets.ISO_8859_1))
                    .doesNotContain("JavaScript", "SKRIPTI", "Launch", "OHJELMA", "EmbeddedFile", "mukana.txt");
        }
    }

    @Test
    void ofAFormStaysWhatIsSeen() throws Exception {
        var form = OtherPdfs.form("Lomake");
        try (var before = Loader.loadPDF(form);
                var after = Loader.loadPDF(bind(form))) {
            assertThat(after.getDocumentCatalog().getAcroForm()).isNull();
            assertThat(after.getPage(0).getAnnotations()).isEmpty();
            assertThat(words(after, 1)).contains("Lomake, 1", "Taytetty");
            assertThat(isSame(picture(before, 0), picture(after, 0))).isTrue();
        }
    }

    @Test
    void whatAFileKeepsHiddenStaysHidden() throws Exception {
        var file = OtherPdfs.hiddenLayer("Tasot");
        try (var before = Loader.loadPDF(file);
                var after = Loader.loadPDF(bind(OtherPdfs.plain("Ensin", 1), file))) {
            assertThat(isSame(picture(before, 0), picture(after, 1))).isTrue();
            after.getDocumentCatalog().getOCProperties().setGroupEnabled("Piilossa", true);
            assertThat(isSame(picture(before, 0), picture(after, 1))).isFalse();
        }
    }

    @Test
    void whatCannotBeBoundIsRefusedWithItsReason() throws Exception {
        assertRefused(Refusal.PROTECTED, OtherPdfs.locked("Lukittu"));
        assertRefused(Refusal.PROTECTED, OtherPdfs.restricted("Rajoitettu"));
        assertRefused(Refusal.BROKEN, OtherPdfs.broken("Rikki"));
        assertRefused(Refusal.BROKEN, "%PDF-1.7 ei kuitenkaan".getBytes(StandardCharsets.US_ASCII));
        assertRefused(Refusal.TOO_LARGE, OtherPdfs.swelling());
        assertRefused(Refusal.TOO_LARGE, new byte[5_000_001]);
        assertRefused(Refusal.TOO_MANY_PAGES, OtherPdfs.plain("Pitkä", 401));
    }

    @Test
    void aRefusedFileLeavesTheOthersWhole() throws Exception {
        try (var binder = new Binder(new Limits(5_000_000, 400, 1_000_000))) {
            var first = binder.read("Ensin", OtherPdfs.plain("Ensin", 1));
            assertThatThrownBy(() -> binder.read("Rikki", OtherPdfs.broken("Rikki")))
                    .isInstanceOf(Refused.class);
            var last = binder.read("Lopuksi", OtherPdfs.plain("Lopuksi", 1));
            var out = new ByteArrayOutputStream();
            binder.write(List.of(last, first), SamplePapers.metadata(), Language.FI, out);
            try (var document = Loader.loadPDF(out.toByteArray())) {
                assertThat(words(document, 1)).contains("Lopuksi, 1");
                assertThat(words(document, 2)).contains("Ensin, 1");
            }
        }
    }

    @Test
    void theBoundFileClaimsNoStandard() throws Exception {
        var own = ENGINE.pdf(ENGINE.lay(SamplePapers.rich()), Standard.A2A_UA1);
        try (var document = Loader.loadPDF(bind(own))) {
            var xmp = new String(document.getDocumentCatalog().getMetadata().toByteArray(), StandardCharsets.UTF_8);
            assertThat(xmp).contains("Muistio 3/2026").doesNotContain("pdfaid", "pdfuaid");
            assertThat(document.getDocumentCatalog().getOutputIntents()).isEmpty();
        }
    }

    @Test
    void theSameFilesGiveTheSameBytes() throws Exception {
        var own = ENGINE.pdf(ENGINE.lay(SamplePapers.rich()), Standard.A2A_UA1);
        var other = OtherPdfs.withBookmarks("Liite");
        assertThat(bind(own, other)).isEqualTo(bind(own, other));
    }

    @Test
    void anInterruptedThreadStopsTheReading() throws Exception {
        var file = OtherPdfs.plain("Liite", 3);
        Thread.currentThread().interrupt();
        try {
            assertThatThrownBy(() -> bind(file)).isInstanceOf(InterruptedIOException.class);
        } finally {
            assertThat(Thread.interrupted()).isTrue();
        }
    }

    private static void assertRefused(Refusal why, byte[] file) throws Exception {
        try (var binder = new Binder(new Limits(5_000_000, 400, 1_000_000))) {
            assertThatThrownBy(() -> binder.read("Liite", file))
                    .isInstanceOfSatisfying(
                            Refused.class, refused -> assertThat(refused.why()).isEqualTo(why));
        }
    }

    private static byte[] bind(byte[]... files) throws Exception {
        try (var binder = new Binder(Limits.USUAL)) {
            var bound = new ArrayList<BoundFile>();
            for (var file : files) bound.add(binder.read("Tiedosto " + (bound.size() + 1), file));
            var out = new ByteArrayOutputStream();
            binder.write(bound, SamplePapers.metadata(), Language.FI, out);
            return out.toByteArray();
        }
    }

    private static List<String> bookmarks(PDDocument document, PDOutlineNode node, int depth) throws IOException {
        var all = new ArrayList<String>();
        for (var item : node.children()) {
            var page = document.getPages().indexOf(item.findDestinationPage(document)) + 1;
            all.add(depth + " " + item.getTitle() + " s. " + page);
            all.addAll(bookmarks(document, item, depth + 1));
        }
        return all;
    }

    private static String words(PDDocument document, int page) throws IOException {
        var stripper = new PDFTextStripper();
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        return stripper.getText(document);
    }

    private static BufferedImage picture(PDDocument document, int page) throws IOException {
        return new PDFRenderer(document).renderImage(page, 1);
    }

    private static boolean isSame(BufferedImage a, BufferedImage b) {
        if (a.getWidth() != b.getWidth() || a.getHeight() != b.getHeight()) return false;
        for (int y = 0; y < a.getHeight(); y++)
            for (int x = 0; x < a.getWidth(); x++) if (a.getRGB(x, y) != b.getRGB(x, y)) return false;
        return true;
    }
}
