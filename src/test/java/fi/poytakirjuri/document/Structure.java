package fi.poytakirjuri.document;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;
import org.jspecify.annotations.Nullable;

/// Reads a file as a screen reader does: along its structure tree, never by what stands where.
public final class Structure {
    private final Part document;

    private Structure(Part document) {
        this.document = document;
    }

    public static Structure of(byte[] pdf) throws IOException {
        try (var loaded = Loader.loadPDF(pdf)) {
            var texts = new HashMap<COSDictionary, Map<Integer, String>>();
            for (var page : loaded.getPages()) {
                var extractor = new PDFMarkedContentExtractor();
                extractor.setSuppressDuplicateOverlappingText(false);
                extractor.processPage(page);
                var ofPage = new HashMap<Integer, String>();
                for (var content : extractor.getMarkedContents()) collect(content, ofPage);
                texts.put(page.getCOSObject(), ofPage);
            }
            var root = loaded.getDocumentCatalog().getCOSObject().getCOSDictionary(COSName.STRUCT_TREE_ROOT);
            return new Structure(part(root.getCOSDictionary(COSName.K), null, texts));
        }
    }

    /// All parts, each before what is in it.
    public List<Part> parts() {
        return document.all().toList();
    }

    /// All parts of a type, such as "H2" or "TH", in reading order.
    public List<Part> parts(String type) {
        return document.all().filter(part -> part.type().equals(type)).toList();
    }

    /// Everything as it was written, with U+00AD where a line ends within a word.
    public String rawText() {
        return document.rawText();
    }

    /// The text as it is read: a line for each paragraph, heading, caption, list item, picture and
    /// table row; the cells of a row
    /// parted by " | ". Line-end hyphens are taken out, spaces are single.
    public List<String> lines() {
        var lines = new ArrayList<String>();
        document.addLines(lines);
        return lines;
    }

    private static void collect(PDMarkedContent content, Map<Integer, String> into) {
        var text = content.getContents().stream()
                .map(each -> each instanceof TextPosition position ? position.getUnicode() : "")
                .collect(Collectors.joining());
        if (content.getMCID() >= 0) into.merge(content.getMCID(), text, String::concat);
        for (var each : content.getContents()) if (each instanceof PDMarkedContent inner) collect(inner, into);
    }

    private static Part part(
            COSDictionary element, @Nullable COSDictionary parentPage, Map<COSDictionary, Map<Integer, String>> texts) {
        var own = element.getCOSDictionary(COSName.PG);
        var page = own == null ? parentPage : own;
        var kids = new ArrayList<Object>();
        for (var kid : kids(element))
            switch (kid) {
                case COSInteger number -> kids.add(texts.get(page).getOrDefault(number.intValue(), ""));
                case COSDictionary dictionary
                when dictionary.containsKey(COSName.S) -> kids.add(part(dictionary, page, texts));
                case COSDictionary reference
                when reference.containsKey(COSName.MCID) ->
                    kids.add(texts.get(reference.getCOSDictionary(COSName.PG))
                            .getOrDefault(reference.getInt(COSName.MCID), ""));
                case COSDictionary object -> kids.add(annotation(object));
                default -> throw new AssertionError("An unknown kid: " + kid);
            }
        var attributes = element.getCOSDictionary(COSName.A);
        var described = new HashMap<String, String>();
        if (attributes != null && attributes.containsKey(COSName.BBOX))
            described.put("BBox", attributes.getCOSArray(COSName.BBOX).toList().toString());
        if (attributes != null)
            for (var name : List.of("Scope", "ListNumbering"))
                if (attributes.containsKey(name)) described.put(name, attributes.getNameAsString(name));
        if (element.containsKey(COSName.LANG)) described.put("Lang", element.getString(COSName.LANG));
        if (element.containsKey(COSName.ALT)) described.put("Alt", element.getString(COSName.ALT));
        return new Part(element.getNameAsString(COSName.S), described, kids);
    }

    private static Annotation annotation(COSDictionary reference) {
        var object = reference.getCOSDictionary(COSName.OBJ);
        var uri = object.getCOSDictionary(COSName.A).getString(COSName.URI);
        return new Annotation(uri, object.getString(COSName.CONTENTS));
    }

    private static List<COSBase> kids(COSDictionary element) {
        var kids = new ArrayList<COSBase>();
        var entry = element.getDictionaryObject(COSName.K);
        if (entry instanceof COSArray array)
            for (var kid : array) kids.add(kid instanceof COSObject object ? object.getObject() : kid);
        else if (entry != null) kids.add(entry);
        return kids;
    }

    /// A link's clickable area: where it leads and what it says.
    public record Annotation(String uri, String words) {}

    /// One element.
    ///
    /// @param described its Scope, ListNumbering, Lang, Alt and BBox, where it has them
    /// @param kids parts, texts and link areas in reading order
    public record Part(String type, Map<String, String> described, List<Object> kids) {
        /// Everything in it as it was written, with U+00AD where a line ends within a word.
        public String rawText() {
            return kids.stream()
                    .map(kid -> kid instanceof Part part ? part.rawText() : kid instanceof String text ? text : "")
                    .collect(Collectors.joining());
        }

        public String text() {
            return rawText()
                    .replace("\u00ad", "")
                    .replace('\u00a0', ' ')
                    .replaceAll(" +", " ")
                    .strip();
        }

        public List<Part> parts(String wanted) {
            return all().filter(part -> part.type().equals(wanted)).toList();
        }

        public List<Annotation> links() {
            return all().flatMap(part -> part.kids().stream())
                    .filter(Annotation.class::isInstance)
                    .map(Annotation.class::cast)
                    .toList();
        }

        Stream<Part> all() {
            return Stream.concat(
                    Stream.of(this),
                    kids.stream()
                            .filter(Part.class::isInstance)
                            .map(Part.class::cast)
                            .flatMap(Part::all));
        }

        private void addLines(List<String> lines) {
            switch (type) {
                case "Document", "Part", "Div", "L", "Table", "THead", "TBody" -> inner(lines);
                case "LI" -> {
                    var inside = new ArrayList<String>();
                    kid("LBody").inner(inside);
                    var label = kid("Lbl").text();
                    lines.add((label + " " + (inside.isEmpty() ? "" : inside.getFirst())).strip());
                    if (inside.size() > 1) lines.addAll(inside.subList(1, inside.size()));
                }
                case "TR" ->
                    lines.add(kids.stream().map(kid -> ((Part) kid).cell()).collect(Collectors.joining(" | ")));
                case "Figure" -> lines.add(described.getOrDefault("Alt", ""));
                default -> lines.add(text());
            }
        }

        private Part kid(String wanted) {
            return kids.stream()
                    .filter(kid -> kid instanceof Part part && part.type().equals(wanted))
                    .map(Part.class::cast)
                    .findFirst()
                    .orElseThrow();
        }

        private String cell() {
            var inside = new ArrayList<String>();
            if (kids.stream().anyMatch(kid -> kid instanceof String)) inside.add(text());
            else inner(inside);
            return String.join(" ", inside);
        }

        private void inner(List<String> lines) {
            for (var kid : kids) if (kid instanceof Part part) part.addLines(lines);
        }
    }
}
