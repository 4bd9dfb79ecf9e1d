package fi.poytakirjuri.document.binding;

import fi.poytakirjuri.document.block.Metadata;
import fi.poytakirjuri.document.pdf.Description;
import fi.poytakirjuri.language.Language;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSBoolean;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.pdmodel.PDDocument;

/// Binds files into one: each is read, or refused with a reason, and then they are written in any order with a
/// bookmark and a part of the structure for each. The file claims to follow neither PDF/A nor PDF/UA, for it cannot
/// know that of others' pages. What does not fit into memory waits in a temporary file. The same files give the same
/// bytes.
public final class Binder implements AutoCloseable {
    private static final long IN_MEMORY = 32_000_000;

    private final PDDocument document;
    private final Limits limits;

    public Binder(Limits limits) {
        this.document = new PDDocument(MemoryUsageSetting.setupMixed(IN_MEMORY).streamCache);
        this.limits = limits;
    }

    /// Takes a file's pages in; where they go is told to [#write].
    ///
    /// @param title its bookmark
    /// @throws Refused when it cannot be taken; the binding is as it was
    /// @throws InterruptedIOException when the thread is interrupted
    public BoundFile read(String title, byte[] file) throws IOException, Refused {
        return new Reader(document.getDocument(), limits).read(title, file);
    }

    /// Writes the files in this order. Once only.
    public void write(List<BoundFile> files, Metadata about, Language language, OutputStream out) throws IOException {
        var catalog = document.getDocumentCatalog().getCOSObject();
        catalog.removeItem(COSName.VERSION);
        document.getDocument().setVersion(1.7f);
        pages(files, catalog.getCOSDictionary(COSName.PAGES));
        catalog.setItem(COSName.STRUCT_TREE_ROOT, structure(files));
        catalog.setItem(COSName.OUTLINES, BookmarkTree.of(files));
        catalog.setName(COSName.PAGE_MODE, "UseOutlines");
        catalog.setString(COSName.LANG, language.tag());
        catalog.setItem(COSName.MARK_INFO, one("Marked"));
        catalog.setItem(COSName.VIEWER_PREFERENCES, one("DisplayDocTitle"));
        var layers = files.stream().flatMap(file -> file.layers.stream()).toList();
        if (!layers.isEmpty()) catalog.setItem(COSName.OCPROPERTIES, Layers.properties(layers));
        catalog.setItem(COSName.METADATA, Description.xmp(about, language));
        var trailer = document.getDocument().getTrailer();
        trailer.setItem(COSName.INFO, Description.information(about));
        trailer.setItem(COSName.ID, identity(files, about));
        document.save(out);
    }

    private static void pages(List<BoundFile> files, COSDictionary tree) {
        var kids = new COSArray();
        for (var file : files)
            for (var leaf : file.leaves) {
                leaf.page().setItem(COSName.PARENT, tree);
                kids.add(leaf.page());
            }
        tree.setItem(COSName.KIDS, kids);
        tree.setInt(COSName.COUNT, kids.size());
    }

    private static COSDictionary structure(List<BoundFile> files) {
        var root = new COSDictionary();
        root.setName(COSName.TYPE, "StructTreeRoot");
        var whole = new COSDictionary();
        whole.setItem(COSName.TYPE, COSName.STRUCT_ELEM);
        whole.setName(COSName.S, "Document");
        whole.setItem(COSName.P, root);
        root.setItem(COSName.K, whole);
        var parents = new ArrayList<COSBase>();
        for (var file : files) {
            Graft.add(file.element, whole);
            for (var leaf : file.leaves) {
                leaf.page().setInt(COSName.STRUCT_PARENTS, parents.size());
                parents.add(leaf.owners());
                for (var link : leaf.links()) {
                    var owner = file.linkOwners.get(link);
                    if (owner == null) continue;
                    link.setInt(COSName.STRUCT_PARENT, parents.size());
                    parents.add(owner);
                }
            }
        }
        root.setItem(COSName.PARENT_TREE, numbered(parents));
        root.setInt(COSName.PARENT_TREE_NEXT_KEY, parents.size());
        return root;
    }

    private static COSDictionary numbered(List<COSBase> parents) {
        var numbers = new COSArray();
        for (int i = 0; i < parents.size(); i++) {
            numbers.add(COSInteger.get(i));
            numbers.add(parents.get(i));
        }
        var tree = new COSDictionary();
        tree.setItem(COSName.NUMS, numbers);
        return tree;
    }

    private static COSDictionary one(String truth) {
        var dictionary = new COSDictionary();
        dictionary.setItem(COSName.getPDFName(truth), COSBoolean.TRUE);
        return dictionary;
    }

    private static COSArray identity(List<BoundFile> files, Metadata about) {
        try {
            var fingerprint = MessageDigest.getInstance("SHA-256");
            fingerprint.update(about.toString().getBytes(StandardCharsets.UTF_8));
            for (var file : files) {
                fingerprint.update(file.title.getBytes(StandardCharsets.UTF_8));
                fingerprint.update(file.hash);
            }
            var id = new COSString(Arrays.copyOf(fingerprint.digest(), 16));
            return new COSArray(List.of(id, id));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() throws IOException {
        document.close();
    }
}
