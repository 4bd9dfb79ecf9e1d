package fi.poytakirjuri.document.binding;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jspecify.annotations.Nullable;

/// The layers of pages (optional content; ISO 32000-1, 8.11): what a file keeps hidden stays hidden when its pages are
/// bound with others.
final class Layers {
    private Layers() {}

    /// @param group as the copied pages name it
    record Layer(COSDictionary group, boolean isShown) {}

    /// Those that the file's copied pages use.
    static List<Layer> of(PDDocument file, Copy copy) {
        var properties = file.getDocumentCatalog().getCOSObject().getCOSDictionary(COSName.OCPROPERTIES);
        var groups = properties == null ? null : properties.getCOSArray(COSName.OCGS);
        var usual = properties == null ? null : properties.getCOSDictionary(COSName.D);
        if (groups == null) return List.of();
        boolean isShown = usual == null || !COSName.OFF.equals(usual.getCOSName(COSName.BASE_STATE));
        var others = identities(usual == null ? null : usual.getCOSArray(isShown ? COSName.OFF : COSName.ON));
        var layers = new ArrayList<Layer>();
        for (int i = 0; i < groups.size(); i++) {
            var group = groups.getObject(i);
            if (group != null && copy.copied(group) instanceof COSDictionary here)
                layers.add(new Layer(here, isShown != others.contains(group)));
        }
        return layers;
    }

    /// For the catalog of the bound file.
    static COSDictionary properties(List<Layer> layers) {
        var all = new COSArray();
        var hidden = new COSArray();
        for (var layer : layers) {
            all.add(layer.group);
            if (!layer.isShown) hidden.add(layer.group);
        }
        var usual = new COSDictionary();
        usual.setItem(COSName.OFF, hidden);
        var properties = new COSDictionary();
        properties.setItem(COSName.OCGS, all);
        properties.setItem(COSName.D, usual);
        return properties;
    }

    private static Set<COSBase> identities(@Nullable COSArray groups) {
        Set<COSBase> identities = Collections.newSetFromMap(new IdentityHashMap<>());
        if (groups != null)
            for (int i = 0; i < groups.size(); i++) {
                var group = groups.getObject(i);
                if (group != null) identities.add(group);
            }
        return identities;
    }
}
