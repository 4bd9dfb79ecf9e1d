package fi.poytakirjuri.document.binding;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionGoTo;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.jspecify.annotations.Nullable;

/// Reads the bookmarks of another file; those that lead nowhere and have nothing below them are passed over, and a
/// circle of them is gone round once.
final class Bookmarks {
    private static final int MOST = 2_000;
    private static final int DEEPEST = 12;

    private final Destinations destinations;
    private final Set<COSDictionary> met = Collections.newSetFromMap(new IdentityHashMap<>());

    private Bookmarks(Destinations destinations) {
        this.destinations = destinations;
    }

    /// @param destination none for a bookmark that only groups others
    record Bookmark(String title, @Nullable COSArray destination, List<Bookmark> inner) {
        Bookmark {
            inner = List.copyOf(inner);
        }
    }

    static List<Bookmark> of(PDDocument file, Destinations destinations) {
        var outline = file.getDocumentCatalog().getDocumentOutline();
        return outline == null ? List.of() : new Bookmarks(destinations).below(outline, 0);
    }

    private List<Bookmark> below(PDOutlineNode node, int depth) {
        var bookmarks = new ArrayList<Bookmark>();
        var item = depth > DEEPEST ? null : node.getFirstChild();
        for (; item != null && met.size() < MOST && met.add(item.getCOSObject()); item = item.getNextSibling()) {
            var inner = below(item, depth + 1);
            var title = item.getTitle();
            var destination = destination(item);
            if (title != null && (destination != null || !inner.isEmpty()))
                bookmarks.add(new Bookmark(title, destination, inner));
        }
        return bookmarks;
    }

    private @Nullable COSArray destination(PDOutlineItem item) {
        try {
            return destinations.here(written(item)).orElse(null);
        } catch (IOException unreadable) {
            return null;
        }
    }

    private static @Nullable PDDestination written(PDOutlineItem item) throws IOException {
        var direct = item.getDestination();
        return direct == null && item.getAction() instanceof PDActionGoTo goTo ? goTo.getDestination() : direct;
    }
}
