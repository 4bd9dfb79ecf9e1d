package fi.poytakirjuri.document.binding;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNull;
import org.apache.pdfbox.cos.COSStream;

/// A page taken over from another file, while it is put together: what is drawn on it, what is drawn over that, and
/// which elements of the structure its passages belong to.
final class Leaf {
    /// More than any page has: what a number beyond this would cost is not a passage's.
    static final int MOST_PASSAGES = 100_000;

    private final COSDictionary page = new COSDictionary();
    private final List<COSBase> contents = new ArrayList<>();
    private final StringBuilder over = new StringBuilder();
    private final TreeMap<Integer, COSDictionary> owners = new TreeMap<>();
    private final List<COSDictionary> links = new ArrayList<>();

    Leaf() {
        page.setItem(COSName.TYPE, COSName.PAGE);
    }

    COSDictionary page() {
        return page;
    }

    void content(COSBase stream) {
        if (stream instanceof COSStream) contents.add(stream);
    }

    void link(COSDictionary link) {
        link.setItem(COSName.P, page);
        links.add(link);
    }

    List<COSDictionary> links() {
        return links;
    }

    /// Draws a form over the page.
    ///
    /// @param placing the operands of `cm`
    void draw(COSBase form, String placing) {
        var resources = new COSDictionary(page.getCOSDictionary(COSName.RESOURCES));
        var shared = resources.getCOSDictionary(COSName.XOBJECT);
        var forms = shared == null ? new COSDictionary() : new COSDictionary(shared);
        var name = COSName.getPDFName("Paalla" + forms.size());
        forms.setItem(name, form);
        resources.setItem(COSName.XOBJECT, forms);
        page.setItem(COSName.RESOURCES, resources);
        over.append("q ").append(placing).append(" cm /").append(name.getName()).append(" Do Q\n");
    }

    /// A passage of the page, by its number, belongs to an element.
    void own(int passage, COSDictionary element) {
        owners.put(passage, element);
    }

    /// Puts the page together. What no element owns yet becomes a paragraph of its own, so that a screen reader finds
    /// it: the whole of a page without structure, and what was drawn over one with it.
    ///
    /// @return the new paragraph's place, if there is one
    List<COSDictionary> close(COSDocument into) throws IOException {
        var paragraphs = new ArrayList<COSDictionary>();
        var array = new COSArray();
        if (owners.isEmpty() && !contents.isEmpty()) {
            array.add(operators("/P <</MCID 0>> BDC q\n", into));
            contents.forEach(array::add);
            array.add(operators("\nQ\n" + over + "EMC\n", into));
            paragraphs.add(paragraph(0));
        } else {
            array.add(operators("q\n", into));
            contents.forEach(array::add);
            array.add(operators("\nQ\n" + tagged(paragraphs), into));
        }
        page.setItem(COSName.CONTENTS, array);
        if (!links.isEmpty()) page.setItem(COSName.ANNOTS, new COSArray(List.copyOf(links)));
        page.setItem(COSName.getPDFName("Tabs"), COSName.S);
        return paragraphs;
    }

    /// The page's entry in the parent tree: its passages' owners by number.
    COSArray owners() {
        var array = new COSArray();
        if (owners.isEmpty()) return array;
        for (int i = 0; i <= owners.lastKey(); i++) {
            var owner = owners.get(i);
            array.add(owner == null ? COSNull.NULL : owner);
        }
        return array;
    }

    private String tagged(List<COSDictionary> paragraphs) {
        if (over.isEmpty()) return "";
        int passage = owners.isEmpty() ? 0 : owners.lastKey() + 1;
        paragraphs.add(paragraph(passage));
        return "/P <</MCID " + passage + ">> BDC\n" + over + "EMC\n";
    }

    private COSDictionary paragraph(int passage) {
        var element = new COSDictionary();
        element.setItem(COSName.TYPE, COSName.STRUCT_ELEM);
        element.setItem(COSName.S, COSName.P);
        element.setItem(COSName.PG, page);
        element.setItem(COSName.K, COSInteger.get(passage));
        owners.put(passage, element);
        return element;
    }

    private static COSStream operators(String operators, COSDocument into) throws IOException {
        var stream = into.createCOSStream();
        try (var out = stream.createRawOutputStream()) {
            out.write(operators.getBytes(StandardCharsets.US_ASCII));
        }
        return stream;
    }
}
