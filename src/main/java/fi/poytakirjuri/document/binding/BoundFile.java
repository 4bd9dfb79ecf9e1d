package fi.poytakirjuri.document.binding;

import fi.poytakirjuri.document.binding.Bookmarks.Bookmark;
import fi.poytakirjuri.document.binding.Layers.Layer;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSDictionary;

/// A file taken into a binding, to be put where one likes. Its parts are the binder's.
public final class BoundFile {
    final String title;
    final byte[] hash;
    final List<Leaf> leaves;
    /// The part of the structure that is this file.
    final COSDictionary element;
    /// Which element of it each link belongs to.
    final Map<COSDictionary, COSDictionary> linkOwners;

    final List<Bookmark> bookmarks;
    final List<Layer> layers;

    BoundFile(
            String title,
            byte[] hash,
            List<Leaf> leaves,
            COSDictionary element,
            Map<COSDictionary, COSDictionary> linkOwners,
            List<Bookmark> bookmarks,
            List<Layer> layers) {
        this.title = title;
        this.hash = hash.clone();
        this.leaves = List.copyOf(leaves);
        this.element = element;
        this.linkOwners = linkOwners;
        this.bookmarks = List.copyOf(bookmarks);
        this.layers = List.copyOf(layers);
    }

    public int pages() {
        return leaves.size();
    }
}
