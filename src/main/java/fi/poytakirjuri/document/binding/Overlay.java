package fi.poytakirjuri.document.binding;

import fi.poytakirjuri.document.block.Inline;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionGoTo;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceStream;

/// What lies over a page in another file. Links to the web and within the file stay links; of fields, stamps and notes
/// stays what is seen of them, drawn on the page.
final class Overlay {
    private static final int MOST = 5_000;

    private final Copy copy;
    private final Destinations destinations;
    private final Map<COSDictionary, COSDictionary> links = new IdentityHashMap<>();

    Overlay(Copy copy, Destinations destinations) {
        this.copy = copy;
        this.destinations = destinations;
    }

    /// The links taken over, by what they were in the other file.
    Map<COSDictionary, COSDictionary> links() {
        return links;
    }

    void take(PDPage from, Leaf onto) throws IOException, Refused {
        var array = from.getCOSObject().getCOSArray(COSName.ANNOTS);
        if (array == null) return;
        for (int i = 0; i < Math.min(MOST, array.size()); i++)
            if (array.getObject(i) instanceof COSDictionary dictionary) take(dictionary, onto);
    }

    private void take(COSDictionary dictionary, Leaf onto) throws IOException, Refused {
        var annotation = PDAnnotation.createAnnotation(dictionary);
        var box = annotation.getRectangle();
        if (annotation.isHidden() || annotation.isNoView() || box == null) return;
        if (annotation instanceof PDAnnotationLink link) link(link, box, onto);
        else if (!"Popup".equals(annotation.getSubtype())) draw(annotation, box, onto);
    }

    private void link(PDAnnotationLink link, PDRectangle box, Leaf onto) throws IOException {
        var here = new COSDictionary();
        var action = action(link);
        var place = action.isPresent() ? Optional.<COSArray>empty() : destination(link);
        if (action.isEmpty() && place.isEmpty()) return;
        action.ifPresent(uri -> here.setItem(COSName.A, uri));
        place.ifPresent(array -> here.setItem(COSName.DEST, array));
        here.setItem(COSName.TYPE, COSName.ANNOT);
        here.setItem(COSName.SUBTYPE, COSName.getPDFName("Link"));
        here.setItem(COSName.RECT, array(box));
        here.setItem(COSName.BORDER, new COSArray(List.of(COSInteger.ZERO, COSInteger.ZERO, COSInteger.ZERO)));
        here.setInt(COSName.F, 4);
        var words = link.getContents();
        if (words != null) here.setItem(COSName.CONTENTS, new COSString(words));
        links.put(link.getCOSObject(), here);
        onto.link(here);
    }

    private static Optional<COSBase> action(PDAnnotationLink link) {
        if (!(link.getAction() instanceof PDActionURI web)) return Optional.empty();
        var address = web.getURI();
        if (address == null || !Inline.Link.allowed(address)) return Optional.empty();
        var action = new COSDictionary();
        action.setItem(COSName.S, COSName.URI);
        action.setItem(COSName.URI, new COSString(address));
        return Optional.of(action);
    }

    private Optional<COSArray> destination(PDAnnotationLink link) {
        try {
            var direct = link.getDestination();
            if (direct == null && link.getAction() instanceof PDActionGoTo goTo) direct = goTo.getDestination();
            return destinations.here(direct);
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }

    /// Places the appearance as ISO 32000-1, 12.5.5 has it: its box, turned by its own matrix, fills the rectangle.
    private void draw(PDAnnotation annotation, PDRectangle box, Leaf onto) throws IOException, Refused {
        var appearance = annotation.getNormalAppearanceStream();
        if (appearance == null || appearance.getBBox() == null) return;
        var turned = turned(appearance);
        if (turned.getWidth() <= 0 || turned.getHeight() <= 0) return;
        var across = box.getWidth() / turned.getWidth();
        var up = box.getHeight() / turned.getHeight();
        var form = copy.of(appearance.getCOSObject());
        if (!(form instanceof COSDictionary dictionary)) return;
        dictionary.setItem(COSName.TYPE, COSName.XOBJECT);
        dictionary.setItem(COSName.SUBTYPE, COSName.FORM);
        var x = box.getLowerLeftX() - turned.getX() * across;
        var y = box.getLowerLeftY() - turned.getY() * up;
        onto.draw(form, String.format(Locale.ROOT, "%.5f 0 0 %.5f %.3f %.3f", across, up, x, y));
    }

    private static Rectangle2D turned(PDAppearanceStream appearance) {
        return appearance.getBBox().transform(appearance.getMatrix()).getBounds2D();
    }

    /// The rectangle of a page, whose numbers are its own.
    static COSArray array(PDRectangle box) {
        var array = new COSArray();
        for (var edge :
                new float[] {box.getLowerLeftX(), box.getLowerLeftY(), box.getUpperRightX(), box.getUpperRightY()})
            array.add(new COSFloat(edge));
        return array;
    }
}
