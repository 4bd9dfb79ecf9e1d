package fi.poytakirjuri.document;

import fi.poytakirjuri.document.layout.Bookmark;
import fi.poytakirjuri.document.layout.Mark;
import fi.poytakirjuri.document.layout.Pages;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;

/// What a file promises its readers beyond what a validator can see. Tells every fault with its place.
public final class Soundness {
    private static final Set<String> PAINTING =
            Set.of("Tj", "TJ", "'", "\"", "f", "F", "f*", "S", "s", "B", "B*", "b", "b*", "Do", "sh", "BI");
    private static final Set<String> HEADINGS = Set.of("H1", "H2", "H3", "H4", "H5", "H6");

    private final Pages pages;
    private final Structure structure;
    private final List<String> faults = new ArrayList<>();

    private Soundness(Pages pages, Structure structure) {
        this.pages = pages;
        this.structure = structure;
    }

    /// The faults of a paper's file; none for a good one.
    public static List<String> faults(Pages pages, byte[] pdf) throws IOException {
        var soundness = new Soundness(pages, Structure.of(pdf));
        try (var document = Loader.loadPDF(pdf)) {
            for (var page = 0; page < document.getNumberOfPages(); page++)
                soundness.checkPainting(page + 1, document.getPage(page));
            soundness.checkLinks(document);
            soundness.checkWindow(document);
        }
        soundness.checkHeadings();
        soundness.checkParts();
        soundness.checkSoftHyphens();
        return soundness.faults;
    }

    private void checkPainting(int number, PDPage page) throws IOException {
        var parser = new PDFStreamParser(page);
        var depth = 0;
        for (var token = parser.parseNextToken(); token != null; token = parser.parseNextToken()) {
            if (!(token instanceof Operator operator)) continue;
            var name = operator.getName();
            if (name.equals("BDC") || name.equals("BMC")) depth++;
            else if (name.equals("EMC")) depth--;
            else if (PAINTING.contains(name)) check(depth == 1, "page " + number + ": " + name + " at depth " + depth);
        }
        check(depth == 0, "page " + number + ": a tag left open");
    }

    private void checkLinks(PDDocument document) throws IOException {
        var seen = 0;
        for (var page : document.getPages())
            for (var annotation : page.getAnnotations()) {
                seen++;
                var words = annotation.getContents();
                check(words != null && !words.isBlank(), "a link without words");
                check(annotation.getStructParent() >= 0, "a link outside the structure");
            }
        var told = structure.parts().getFirst().links().size();
        check(told == seen, told + " links read of " + seen);
        for (var link : structure.parts("Link")) check(!link.links().isEmpty(), "a link that leads nowhere");
    }

    private void checkWindow(PDDocument document) {
        var catalog = document.getDocumentCatalog();
        check(pages.language().tag().equals(catalog.getLanguage()), "language " + catalog.getLanguage());
        check(catalog.getViewerPreferences().displayDocTitle(), "the window's title is the file's name");
        var titles = new ArrayList<String>();
        if (catalog.getDocumentOutline() != null) collect(catalog.getDocumentOutline(), titles);
        var bookmarks = pages.bookmarks().stream().map(Bookmark::text).toList();
        check(titles.size() == bookmarks.size(), titles.size() + " titles of " + bookmarks.size() + " bookmarks");
        var read = headings().map(WrittenWords::letters).toList();
        var marked = titles.stream().map(WrittenWords::letters).toList();
        check(marked.equals(read), "bookmarks " + marked + " for headings " + read);
    }

    private static void collect(PDOutlineNode node, List<String> into) {
        for (PDOutlineItem item : node.children()) {
            into.add(item.getTitle());
            collect(item, into);
        }
    }

    private Stream<String> headings() {
        return structure.parts().stream()
                .filter(part -> HEADINGS.contains(part.type()))
                .map(Structure.Part::text);
    }

    private void checkHeadings() {
        var level = 0;
        for (var part : structure.parts())
            if (HEADINGS.contains(part.type())) {
                var own = part.type().charAt(1) - '0';
                check(own <= level + 1, "a heading of level " + own + " under one of level " + level);
                level = own;
            }
    }

    private void checkParts() {
        for (var part : structure.parts())
            switch (part.type()) {
                case "TH" -> check(part.described().containsKey("Scope"), "a header cell without scope");
                case "LI" -> checkKids(part, "Lbl LBody");
                case "L" -> check(part.described().containsKey("ListNumbering"), "a list that does not say its count");
                case "Table" -> {
                    check(count(part, "THead") <= 1, "a table with several heads");
                    check(part.parts("Table").size() == 1, "a table within a table");
                }
                case "Figure" -> {
                    check(!part.described().getOrDefault("Alt", "").isBlank(), "a figure without words");
                    check(part.described().containsKey("BBox"), "a figure without its place");
                }
                default -> {}
            }
    }

    private void checkKids(Structure.Part part, String wanted) {
        var kids = new ArrayList<String>();
        for (var kid : part.kids()) kids.add(kid instanceof Structure.Part inner ? inner.type() : "text");
        check(String.join(" ", kids).equals(wanted), part.type() + " of " + kids);
    }

    private static long count(Structure.Part part, String type) {
        return part.kids().stream()
                .filter(kid ->
                        kid instanceof Structure.Part inner && inner.type().equals(type))
                .count();
    }

    private void checkSoftHyphens() {
        var painted = pages.pages().stream()
                .flatMap(page -> page.marks().stream())
                .filter(mark -> mark instanceof Mark.Letters letters && letters.content() != null)
                .mapToLong(mark -> softHyphens((Mark.Letters) mark))
                .sum();
        var read = structure.rawText().chars().filter(each -> each == 0xad).count();
        check(painted == read, read + " soft hyphens read of " + painted);
    }

    private static long softHyphens(Mark.Letters letters) {
        var count = 0L;
        for (var character : letters.characters()) if (character == 0xad) count++;
        return count;
    }

    private void check(boolean good, String otherwise) {
        if (!good) faults.add(otherwise);
    }
}
