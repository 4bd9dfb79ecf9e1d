package fi.poytakirjuri.document.binding;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.zip.DeflaterOutputStream;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentGroup;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentProperties;
import org.apache.pdfbox.pdmodel.interactive.action.PDAction;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionLaunch;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageFitDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDTextField;

/// PDFs as others make them: plain, large, turned, locked, broken, and some that mean harm.
public final class OtherPdfs {
    private static final PDType1Font FONT = new PDType1Font(FontName.HELVETICA);

    private OtherPdfs() {}

    /// Each page says "name, page number" in the upper left corner.
    public static byte[] plain(String name, int pages) throws IOException {
        return of(name, pages, _ -> {});
    }

    /// A landscape A3 page that is turned by a quarter.
    public static byte[] landscape(String name) throws IOException {
        return of(name, 1, document -> {
            document.getPage(0).setMediaBox(new PDRectangle(PDRectangle.A3.getHeight(), PDRectangle.A3.getWidth()));
            document.getPage(0).setRotation(90);
        });
    }

    /// A chapter with two sections, each on a page of its own.
    public static byte[] withBookmarks(String name) throws IOException {
        return of(name, 3, document -> {
            var outline = new PDDocumentOutline();
            var chapter = bookmark("Luku", document.getPage(0));
            chapter.addLast(bookmark("Jakso 1", document.getPage(1)));
            chapter.addLast(bookmark("Jakso 2", document.getPage(2)));
            outline.addLast(chapter);
            document.getDocumentCatalog().setDocumentOutline(outline);
        });
    }

    /// Opens only with the word "salaisuus".
    public static byte[] locked(String name) throws IOException {
        return of(name, 1, document -> {
            var policy = new StandardProtectionPolicy("omistaja", "salaisuus", new AccessPermission());
            policy.setEncryptionKeyLength(256);
            document.protect(policy);
        });
    }

    /// Opens without a word, but its owner has restricted what may be done with it.
    public static byte[] restricted(String name) throws IOException {
        return of(name, 1, document -> {
            var rights = new AccessPermission();
            rights.setCanAssembleDocument(false);
            var policy = new StandardProtectionPolicy("omistaja", "", rights);
            policy.setEncryptionKeyLength(256);
            document.protect(policy);
        });
    }

    /// Half of a file, as an interrupted download leaves it.
    public static byte[] broken(String name) throws IOException {
        var whole = new String(plain(name, 3), StandardCharsets.ISO_8859_1);
        return whole.substring(0, whole.length() / 3).getBytes(StandardCharsets.ISO_8859_1);
    }

    /// A script when it opens and when a page opens, a link that starts a program, a file within, and a good link.
    public static byte[] harmful(String name) throws IOException {
        return of(name, 1, document -> {
            var script = new PDActionJavaScript("app.alert('SKRIPTI')");
            document.getDocumentCatalog().setOpenAction(script);
            var page = document.getPage(0);
            page.getCOSObject().setItem(COSName.AA, script.getCOSObject());
            var launch = new PDActionLaunch();
            launch.setFile(new PDComplexFileSpecification());
            launch.getCOSObject().setString(COSName.F, "OHJELMA.EXE");
            var web = new PDActionURI();
            web.setURI("https://esimerkki.fi/liite");
            for (var action : new PDAction[] {launch, web}) {
                var link = new PDAnnotationLink();
                link.setRectangle(new PDRectangle(50, 50, 100, 20));
                link.setAction(action);
                page.getAnnotations().add(link);
            }
            embed(document);
        });
    }

    /// A form of one field that says "Täytetty".
    public static byte[] form(String name) throws IOException {
        return of(name, 1, document -> {
            var form = new PDAcroForm(document);
            document.getDocumentCatalog().setAcroForm(form);
            var resources = new PDResources();
            resources.put(COSName.HELV, FONT);
            form.setDefaultResources(resources);
            form.setDefaultAppearance("/Helv 12 Tf 0 g");
            var field = new PDTextField(form);
            field.setPartialName("kentta");
            form.getFields().add(field);
            var widget = field.getWidgets().getFirst();
            widget.setRectangle(new PDRectangle(100, 500, 200, 24));
            widget.setPage(document.getPage(0));
            document.getPage(0).getAnnotations().add(widget);
            field.setValue("Taytetty");
        });
    }

    /// A hidden layer that says "Piilossa".
    public static byte[] hiddenLayer(String name) throws IOException {
        return of(name, 1, document -> {
            var layers = new PDOptionalContentProperties();
            var hidden = new PDOptionalContentGroup("Piilossa");
            layers.addGroup(hidden);
            layers.setGroupEnabled(hidden, false);
            document.getDocumentCatalog().setOCProperties(layers);
            try (var content = new PDPageContentStream(
                    document, document.getPage(0), PDPageContentStream.AppendMode.APPEND, true)) {
                content.beginMarkedContent(COSName.OC, hidden);
                content.beginText();
                content.setFont(FONT, 40);
                content.newLineAtOffset(60, 400);
                content.showText("Piilossa");
                content.endText();
                content.endMarkedContent();
            }
        });
    }

    /// A few kilobytes whose object stream unpacks to four megabytes.
    public static byte[] swelling() throws IOException {
        var packed = new ByteArrayOutputStream();
        try (var out = new DeflaterOutputStream(packed)) {
            var spaces = " ".repeat(1 << 20).getBytes(StandardCharsets.US_ASCII);
            for (int i = 0; i < 4; i++) out.write(spaces);
        }
        var out = new ByteArrayOutputStream();
        out.write("%PDF-1.7\n1 0 obj\n<</Type/Catalog/Pages 2 0 R>>\nendobj\n".getBytes(StandardCharsets.US_ASCII));
        out.write(("3 0 obj\n<</Type/ObjStm/N 1/First 5/Filter/FlateDecode/Length " + packed.size() + ">>\nstream\n")
                .getBytes(StandardCharsets.US_ASCII));
        packed.writeTo(out);
        out.write("\nendstream\nendobj\ntrailer\n<</Root 1 0 R>>\n%%EOF\n".getBytes(StandardCharsets.US_ASCII));
        return out.toByteArray();
    }

    private static void embed(PDDocument document) throws IOException {
        var file = new PDEmbeddedFile(
                document, new ByteArrayInputStream("SISAINEN TIEDOSTO".getBytes(StandardCharsets.US_ASCII)));
        var specification = new PDComplexFileSpecification();
        specification.setFile("mukana.txt");
        specification.setEmbeddedFile(file);
        var tree = new PDEmbeddedFilesNameTreeNode();
        tree.setNames(Map.of("mukana.txt", specification));
        var names = new PDDocumentNameDictionary(document.getDocumentCatalog());
        names.setEmbeddedFiles(tree);
        document.getDocumentCatalog().setNames(names);
    }

    private static PDOutlineItem bookmark(String title, PDPage page) {
        var item = new PDOutlineItem();
        item.setTitle(title);
        var destination = new PDPageFitDestination();
        destination.setPage(page);
        item.setDestination(destination);
        return item;
    }

    private static byte[] of(String name, int pages, Change change) throws IOException {
        try (var document = new PDDocument()) {
            for (int i = 1; i <= pages; i++) {
                var page = new PDPage(PDRectangle.A4);
                document.addPage(page);
                try (var content = new PDPageContentStream(document, page)) {
                    content.beginText();
                    content.setFont(FONT, 14);
                    content.newLineAtOffset(60, 780);
                    content.showText(name + ", " + i);
                    content.endText();
                }
            }
            change.apply(document);
            var out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        }
    }

    private interface Change {
        void apply(PDDocument document) throws IOException;
    }
}
