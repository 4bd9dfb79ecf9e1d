package fi.poytakirjuri.document.pdf;

import fi.poytakirjuri.document.layout.Bookmark;
import java.util.ArrayDeque;
import java.util.List;
import java.util.function.IntFunction;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;

/// The bookmarks beside the pages, one for each heading, nested as the headings are (ISO 32000, 12.3.3).
final class Outline {
    private static final COSName STRUCTURE_DESTINATION = COSName.getPDFName("SD");

    private final IntFunction<COSDictionary> pages;
    private final double pageHeight;
    private final StructureTree structure;

    Outline(IntFunction<COSDictionary> pages, double pageHeight, StructureTree structure) {
        this.pages = pages;
        this.pageHeight = pageHeight;
        this.structure = structure;
    }

    COSDictionary of(List<Bookmark> bookmarks) {
        var outline = new COSDictionary();
        outline.setItem(COSName.TYPE, COSName.OUTLINES);
        var above = new ArrayDeque<Level>();
        above.push(new Level(0, outline));
        for (var bookmark : bookmarks) {
            while (above.element().level >= bookmark.level()) above.pop();
            var item = item(bookmark);
            append(item, above.element().item);
            above.push(new Level(bookmark.level(), item));
        }
        return outline;
    }

    private COSDictionary item(Bookmark bookmark) {
        var item = new COSDictionary();
        item.setItem(COSName.TITLE, Readable.string(bookmark.text()));
        var top = new COSFloat((float) Math.round(pageHeight - bookmark.y()));
        var action = new COSDictionary();
        action.setItem(COSName.S, COSName.getPDFName("GoTo"));
        action.setItem(COSName.D, destination(pages.apply(bookmark.page()), top));
        action.setItem(STRUCTURE_DESTINATION, destination(structure.dictionary(bookmark.heading()), top));
        item.setItem(COSName.A, action);
        return item;
    }

    private static COSArray destination(COSDictionary target, COSFloat top) {
        var destination = new COSArray();
        destination.add(target);
        destination.add(COSName.getPDFName("XYZ"));
        destination.add(COSInteger.ZERO);
        destination.add(top);
        destination.add(COSInteger.ZERO);
        return destination;
    }

    private static void append(COSDictionary item, COSDictionary parent) {
        item.setItem(COSName.PARENT, parent);
        var last = parent.getItem(COSName.LAST);
        if (last instanceof COSDictionary before) {
            before.setItem(COSName.NEXT, item);
            item.setItem(COSName.PREV, before);
        } else parent.setItem(COSName.FIRST, item);
        parent.setItem(COSName.LAST, item);
        for (var each = parent; each != null; each = each.getCOSDictionary(COSName.PARENT))
            each.setInt(COSName.COUNT, each.getInt(COSName.COUNT, 0) + 1);
    }

    private record Level(int level, COSDictionary item) {}
}
