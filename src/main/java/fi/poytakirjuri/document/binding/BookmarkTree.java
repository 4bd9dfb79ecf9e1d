package fi.poytakirjuri.document.binding;

import fi.poytakirjuri.document.binding.Bookmarks.Bookmark;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNull;
import org.apache.pdfbox.cos.COSString;
import org.jspecify.annotations.Nullable;

/// The bookmarks of a bound file (ISO 32000-1, 12.3.3): one for each file, those of the file closed below it.
final class BookmarkTree {
    private BookmarkTree() {}

    static COSDictionary of(List<BoundFile> files) {
        var outline = new COSDictionary();
        outline.setItem(COSName.TYPE, COSName.OUTLINES);
        for (var file : files) {
            var item = item(file.title, begin(file.leaves.getFirst()));
            append(item, outline);
            closed(file.bookmarks, item);
        }
        outline.setInt(COSName.COUNT, files.size());
        return outline;
    }

    private static void closed(List<Bookmark> bookmarks, COSDictionary below) {
        for (var bookmark : bookmarks) {
            var item = item(bookmark.title(), bookmark.destination());
            append(item, below);
            closed(bookmark.inner(), item);
        }
        if (!bookmarks.isEmpty()) below.setInt(COSName.COUNT, -bookmarks.size());
    }

    private static COSDictionary item(String title, @Nullable COSArray destination) {
        var item = new COSDictionary();
        item.setItem(COSName.TITLE, new COSString(title));
        if (destination != null) item.setItem(COSName.DEST, destination);
        return item;
    }

    private static COSArray begin(Leaf leaf) {
        var box = leaf.page().getCOSArray(COSName.CROP_BOX);
        var destination = new COSArray();
        destination.add(leaf.page());
        destination.add(COSName.getPDFName("XYZ"));
        destination.add(COSNull.NULL);
        destination.add(box == null ? new COSFloat(0) : box.get(3));
        destination.add(COSNull.NULL);
        return destination;
    }

    private static void append(COSDictionary item, COSDictionary parent) {
        item.setItem(COSName.PARENT, parent);
        var last = parent.getCOSDictionary(COSName.LAST);
        if (last == null) parent.setItem(COSName.FIRST, item);
        else {
            last.setItem(COSName.NEXT, item);
            item.setItem(COSName.PREV, last);
        }
        parent.setItem(COSName.LAST, item);
    }
}
