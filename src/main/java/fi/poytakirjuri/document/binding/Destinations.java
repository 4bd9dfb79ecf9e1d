package fi.poytakirjuri.document.binding;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNull;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDNamedDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageDestination;
import org.jspecify.annotations.Nullable;

/// Where links and bookmarks of another file lead once its pages are here. A place that is in no page of that file is
/// no place.
final class Destinations {
    private final PDDocument from;
    private final Map<COSDictionary, Leaf> leaves;

    /// @param leaves by the page of the other file, compared by identity
    Destinations(PDDocument from, Map<COSDictionary, Leaf> leaves) {
        this.from = from;
        this.leaves = leaves;
    }

    Optional<COSArray> here(@Nullable PDDestination there) throws IOException {
        var found = there instanceof PDNamedDestination named
                ? from.getDocumentCatalog().findNamedDestinationPage(named)
                : there;
        if (!(found instanceof PDPageDestination place)) return Optional.empty();
        return leaf(place).map(leaf -> array(leaf, place.getCOSObject()));
    }

    private Optional<Leaf> leaf(PDPageDestination place) {
        var page = place.getPage();
        if (page != null) return Optional.ofNullable(leaves.get(page.getCOSObject()));
        int number = place.retrievePageNumber();
        if (number < 0 || number >= from.getNumberOfPages()) return Optional.empty();
        return Optional.ofNullable(leaves.get(from.getPage(number).getCOSObject()));
    }

    private static COSArray array(Leaf leaf, COSArray there) {
        var here = new COSArray();
        here.add(leaf.page());
        for (int i = 1; i < Math.min(6, there.size()); i++) {
            var part = there.getObject(i);
            here.add(part instanceof COSName || part instanceof COSNumber ? part : COSNull.NULL);
        }
        if (here.size() == 1) here.add(COSName.getPDFName("Fit"));
        return here;
    }
}
