package fi.poytakirjuri.document.pdf;

import fi.poytakirjuri.document.font.Face;
import fi.poytakirjuri.document.layout.Mark;
import fi.poytakirjuri.document.layout.Page;
import fi.poytakirjuri.document.layout.Pages;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSBoolean;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;

/// Writes pages as a PDF that an archive keeps and a screen reader reads. The same pages give the same bytes.
public final class PdfFile {
    private final Pages pages;
    private final Standard standard;
    private final StructureTree structure;
    private final Map<Face, EmbeddedFace> faces = new LinkedHashMap<>();
    private final Map<BufferedImage, String> images = new LinkedHashMap<>();
    private final COSDictionary resources = new COSDictionary();
    private final List<COSDictionary> written = new ArrayList<>();
    private final MessageDigest fingerprint = sha256();

    private PdfFile(Pages pages, Standard standard) {
        this.pages = pages;
        this.standard = standard;
        this.structure = new StructureTree(pages.structure(), standard);
    }

    public static byte[] of(Pages pages, Standard standard) {
        try {
            return new PdfFile(pages, standard).write();
        } catch (IOException e) {
            // Everything is in memory.
            throw new UncheckedIOException(e);
        }
    }

    private byte[] write() throws IOException {
        try (var document = new PDDocument()) {
            var catalog = document.getDocumentCatalog().getCOSObject();
            catalog.removeItem(COSName.VERSION);
            document.getDocument().setVersion(standard == Standard.A4_UA2 ? 2.0f : 1.7f);
            var tree = catalog.getCOSDictionary(COSName.PAGES);
            for (var page : pages.pages()) written.add(page(page, tree));
            tree.setItem(COSName.KIDS, new COSArray(List.copyOf(written)));
            tree.setInt(COSName.COUNT, written.size());
            resources();
            describe(catalog);
            var trailer = document.getDocument().getTrailer();
            if (standard == Standard.A2A_UA1) trailer.setItem(COSName.INFO, Description.information(pages.metadata()));
            trailer.setItem(COSName.ID, identity());
            var out = new ByteArrayOutputStream(65536);
            document.save(out);
            return out.toByteArray();
        }
    }

    private COSDictionary page(Page page, COSDictionary tree) {
        var dictionary = new COSDictionary();
        dictionary.setItem(COSName.TYPE, COSName.PAGE);
        dictionary.setItem(COSName.PARENT, tree);
        dictionary.setItem(COSName.MEDIA_BOX, box(0, 0, pages.width(), pages.height()));
        dictionary.setItem(COSName.RESOURCES, resources);
        dictionary.setItem(COSName.getPDFName("Tabs"), COSName.S);
        var number = structure.beginPage();
        dictionary.setInt(COSName.STRUCT_PARENTS, number);
        var content = new PageContent(
                        pages.height(),
                        this::embedded,
                        this::named,
                        belonging -> structure.mark(belonging, number, dictionary))
                .of(page.marks());
        fingerprint.update(content);
        dictionary.setItem(COSName.CONTENTS, Stream.deflated(content));
        var annotations = new COSArray();
        for (var mark : page.marks())
            if (mark instanceof Mark.LinkArea area) annotations.add(annotation(area, dictionary));
            else if (mark instanceof Mark.Picture at)
                structure.bound(at.content(), box(at.x(), at.y(), at.width(), at.height()));
            else if (mark instanceof Mark.Extent at)
                structure.bound(at.content(), box(at.x(), at.y(), at.width(), at.height()));
        if (annotations.size() > 0) dictionary.setItem(COSName.ANNOTS, annotations);
        return dictionary;
    }

    private COSDictionary annotation(Mark.LinkArea area, COSDictionary page) {
        var action = new COSDictionary();
        action.setItem(COSName.S, COSName.URI);
        action.setItem(COSName.URI, new COSString(area.uri().getBytes(StandardCharsets.US_ASCII)));
        fingerprint.update(area.uri().getBytes(StandardCharsets.US_ASCII));
        var annotation = new COSDictionary();
        annotation.setItem(COSName.TYPE, COSName.ANNOT);
        annotation.setItem(COSName.SUBTYPE, COSName.getPDFName("Link"));
        annotation.setItem(COSName.RECT, box(area.x(), area.y(), area.width(), area.height()));
        annotation.setItem(COSName.BORDER, new COSArray(List.of(COSInteger.ZERO, COSInteger.ZERO, COSInteger.ZERO)));
        annotation.setInt(COSName.F, 4);
        annotation.setItem(COSName.CONTENTS, Readable.string(area.words()));
        annotation.setItem(COSName.A, action);
        annotation.setItem(COSName.P, page);
        structure.annotate(area.link(), annotation, page);
        return annotation;
    }

    private EmbeddedFace embedded(Face face) {
        return faces.computeIfAbsent(face, key -> new EmbeddedFace(key, "F" + faces.size()));
    }

    private String named(BufferedImage image) {
        return images.computeIfAbsent(image, key -> "I" + images.size());
    }

    private void resources() {
        var fonts = new COSDictionary();
        for (var face : faces.values()) fonts.setItem(face.name(), face.dictionary());
        resources.setItem(COSName.FONT, fonts);
        if (images.isEmpty()) return;
        var pictures = new COSDictionary();
        images.forEach((image, name) -> pictures.setItem(name, ImageStream.of(image)));
        resources.setItem(COSName.XOBJECT, pictures);
    }

    private void describe(COSDictionary catalog) {
        var xmp = Xmp.of(pages, standard).getBytes(StandardCharsets.UTF_8);
        fingerprint.update(xmp);
        catalog.setItem(COSName.METADATA, Description.stream(xmp));
        catalog.setString(COSName.LANG, pages.language().tag());
        var marked = new COSDictionary();
        marked.setItem(COSName.getPDFName("Marked"), COSBoolean.TRUE);
        catalog.setItem(COSName.MARK_INFO, marked);
        var preferences = new COSDictionary();
        preferences.setItem(COSName.getPDFName("DisplayDocTitle"), COSBoolean.TRUE);
        catalog.setItem(COSName.VIEWER_PREFERENCES, preferences);
        catalog.setItem(COSName.OUTPUT_INTENTS, new COSArray(List.of(outputIntent())));
        if (!pages.bookmarks().isEmpty()) {
            catalog.setItem(
                    COSName.OUTLINES, new Outline(written::get, pages.height(), structure).of(pages.bookmarks()));
            catalog.setName(COSName.PAGE_MODE, written.size() > 1 ? "UseOutlines" : "UseNone");
        }
        catalog.setItem(COSName.STRUCT_TREE_ROOT, structure.complete());
    }

    private static COSDictionary outputIntent() {
        var profile = Stream.deflated(SrgbProfile.bytes());
        profile.setInt(COSName.N, 3);
        var intent = new COSDictionary();
        intent.setName(COSName.TYPE, "OutputIntent");
        intent.setName(COSName.S, "GTS_PDFA1");
        intent.setString(COSName.getPDFName("OutputConditionIdentifier"), "sRGB IEC61966-2.1");
        intent.setString(COSName.INFO, "sRGB IEC61966-2.1");
        intent.setItem(COSName.getPDFName("DestOutputProfile"), profile);
        return intent;
    }

    /// Two times the same, from what the file says.
    private COSBase identity() {
        var id = new COSString(Arrays.copyOf(fingerprint.digest(), 16));
        return new COSArray(List.of(id, id));
    }

    /// From the left and top edge, as the layout counts, to the left and bottom edge.
    private COSArray box(double x, double y, double width, double height) {
        var box = new COSArray();
        for (var edge : new double[] {x, pages.height() - y - height, x + width, pages.height() - y})
            box.add(new COSFloat(Math.round(edge * 100) / 100f));
        return box;
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
