package fi.poytakirjuri.document.binding;

import java.io.IOException;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNull;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.jspecify.annotations.Nullable;

/// Copies what a page is drawn with (fonts, images, patterns, forms) from another file. What is shared stays shared,
/// and streams are never unpacked, so that a file that swells when it is read does no harm here. Scripts, actions,
/// files within files and what programs left for themselves stay behind. One for each file.
final class Copy {
    /// Real files go some twenty deep.
    private static final int DEEPEST = 200;

    private static final int MOST_OBJECTS = 2_000_000;

    /// Nothing that a page is drawn with needs these (ISO 32000-1, 7.11, 12.6, 14.5, 14.7).
    private static final Set<String> LEFT_BEHIND = Set.of(
            "Parent",
            "StructParent",
            "StructParents",
            "AA",
            "OpenAction",
            "JS",
            "JavaScript",
            "Names",
            "EmbeddedFiles",
            "EF",
            "AF",
            "Ref",
            "Annots",
            "PieceInfo",
            "Metadata",
            "Thumb",
            "OPI");

    private static final Set<String> OUTSIDE_OF_THE_FILE = Set.of("F", "FFilter", "FDecodeParms", "Length", "DL");

    private final COSDocument into;
    private final Map<COSBase, COSBase> copies = new IdentityHashMap<>();
    private int objects;

    Copy(COSDocument into) {
        this.into = into;
    }

    COSBase of(@Nullable COSBase original) throws IOException, Refused {
        return of(original, 0);
    }

    /// What has become of something of the other file, if it has been copied.
    @Nullable
    COSBase copied(COSBase original) {
        return copies.get(original);
    }

    private COSBase of(@Nullable COSBase reference, int depth) throws IOException, Refused {
        var original = reference instanceof COSObject object ? object.getObject() : reference;
        if (original == null) return COSNull.NULL;
        if (depth > DEEPEST) throw new Refused(Refusal.BROKEN);
        var known = copies.get(original);
        if (known != null) return known;
        if (++objects > MOST_OBJECTS) throw new Refused(Refusal.TOO_LARGE);
        return switch (original) {
            case COSStream stream -> stream(stream, depth);
            case COSDictionary dictionary -> dictionary(dictionary, depth);
            case COSArray array -> array(array, depth);
            default -> original;
        };
    }

    private COSBase dictionary(COSDictionary original, int depth) throws IOException, Refused {
        if (COSName.PAGE.equals(original.getCOSName(COSName.TYPE))) return COSNull.NULL;
        var copy = new COSDictionary();
        copies.put(original, copy);
        entries(original, copy, Set.of(), depth);
        return copy;
    }

    private COSBase stream(COSStream original, int depth) throws IOException, Refused {
        var copy = into.createCOSStream();
        copies.put(original, copy);
        entries(original, copy, OUTSIDE_OF_THE_FILE, depth);
        try (var from = original.createRawInputStream();
                var to = copy.createRawOutputStream()) {
            from.transferTo(to);
        }
        return copy;
    }

    private void entries(COSDictionary from, COSDictionary to, Set<String> besides, int depth)
            throws IOException, Refused {
        for (var entry : from.entrySet()) {
            var name = entry.getKey().getName();
            if (!LEFT_BEHIND.contains(name) && !besides.contains(name))
                to.setItem(entry.getKey(), of(entry.getValue(), depth + 1));
        }
    }

    /// An array that holds itself is cut there, for it is written in its place and would never end.
    private COSBase array(COSArray original, int depth) throws IOException, Refused {
        copies.put(original, COSNull.NULL);
        var copy = new COSArray();
        for (var each : original) copy.add(of(each, depth + 1));
        copies.put(original, copy);
        return copy;
    }
}
