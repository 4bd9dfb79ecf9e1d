package fi.poytakirjuri.document.binding;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Reads one file page by page into a binding, or says why it cannot be taken.
final class Reader {
    private static final Logger LOG = LoggerFactory.getLogger(Reader.class);

    private final COSDocument into;
    private final Limits limits;

    Reader(COSDocument into, Limits limits) {
        this.into = into;
        this.limits = limits;
    }

    /// @throws InterruptedIOException when the thread is interrupted
    BoundFile read(String title, byte[] bytes) throws IOException, Refused {
        if (bytes.length > limits.bytes()) throw new Refused(Refusal.TOO_LARGE);
        Swelling.check(bytes, limits.unpacked());
        try (var file = Loader.loadPDF(bytes)) {
            if (file.isEncrypted()) throw new Refused(Refusal.PROTECTED);
            return read(title, bytes, file);
        } catch (InvalidPasswordException locked) {
            throw new Refused(Refusal.PROTECTED);
        } catch (InterruptedIOException stopped) {
            throw stopped;
        } catch (IOException | RuntimeException | StackOverflowError damaged) {
            // Whatever a damaged file makes of the library, it is the file's fault, and the others are still wanted.
            LOG.info("A file could not be bound", damaged);
            throw new Refused(Refusal.BROKEN);
        }
    }

    private BoundFile read(String title, byte[] bytes, PDDocument file) throws IOException, Refused {
        if (file.getNumberOfPages() > limits.pages()) throw new Refused(Refusal.TOO_MANY_PAGES);
        var copy = new Copy(into);
        Map<COSDictionary, Leaf> leaves = new IdentityHashMap<>();
        var inOrder = new ArrayList<Leaf>();
        var sources = new ArrayList<PDPage>();
        for (var page : file.getPages()) {
            if (inOrder.size() == limits.pages()) throw new Refused(Refusal.TOO_MANY_PAGES);
            var leaf = leaf(page, copy);
            leaves.put(page.getCOSObject(), leaf);
            inOrder.add(leaf);
            sources.add(page);
        }
        if (inOrder.isEmpty()) throw new Refused(Refusal.BROKEN);
        var destinations = new Destinations(file, leaves);
        var overlay = new Overlay(copy, destinations);
        for (int i = 0; i < sources.size(); i++) overlay.take(sources.get(i), inOrder.get(i));
        var element = part(title);
        var linkOwners = structure(file, element, copy, leaves, overlay.links());
        for (var leaf : inOrder) for (var paragraph : leaf.close(into)) Graft.add(paragraph, element);
        return new BoundFile(
                title,
                sha256(bytes),
                inOrder,
                element,
                linkOwners,
                Bookmarks.of(file, destinations),
                Layers.of(file, copy));
    }

    private static Leaf leaf(PDPage from, Copy copy) throws IOException, Refused {
        if (Thread.currentThread().isInterrupted()) throw new InterruptedIOException();
        var leaf = new Leaf();
        var page = leaf.page();
        page.setItem(COSName.MEDIA_BOX, Overlay.array(from.getMediaBox()));
        page.setItem(COSName.CROP_BOX, Overlay.array(from.getCropBox()));
        page.setInt(COSName.ROTATE, from.getRotation());
        var unit = from.getUserUnit();
        if (unit != 1) page.setFloat(COSName.USER_UNIT, unit);
        var resources = from.getResources();
        page.setItem(COSName.RESOURCES, resources == null ? new COSDictionary() : copy.of(resources.getCOSObject()));
        var group = from.getCOSObject().getDictionaryObject(COSName.GROUP);
        if (group != null) page.setItem(COSName.GROUP, copy.of(group));
        switch (from.getCOSObject().getDictionaryObject(COSName.CONTENTS)) {
            case COSStream stream -> leaf.content(copy.of(stream));
            case COSArray streams -> {
                for (var stream : streams) leaf.content(copy.of(stream));
            }
            case null, default -> {}
        }
        return leaf;
    }

    private static COSDictionary part(String title) {
        var part = new COSDictionary();
        part.setItem(COSName.TYPE, COSName.STRUCT_ELEM);
        part.setName(COSName.S, "Part");
        part.setItem(COSName.T, new COSString(title));
        return part;
    }

    private static Map<COSDictionary, COSDictionary> structure(
            PDDocument file,
            COSDictionary element,
            Copy copy,
            Map<COSDictionary, Leaf> leaves,
            Map<COSDictionary, COSDictionary> links)
            throws IOException, Refused {
        var root = file.getDocumentCatalog().getCOSObject().getCOSDictionary(COSName.STRUCT_TREE_ROOT);
        return root == null ? Map.of() : Graft.onto(element, root, copy, leaves, links);
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
