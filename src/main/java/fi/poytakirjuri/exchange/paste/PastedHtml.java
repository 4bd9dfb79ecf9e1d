package fi.poytakirjuri.exchange.paste;

import fi.poytakirjuri.language.Typed;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/// A passage copied from a word processor or a web page as the text it means: paragraphs, headings, lists, tables,
/// links, bold and italic. Styles, comments, scripts and pictures stay behind.
public final class PastedHtml {
    private static final Set<String> LEFT_BEHIND = Set.of(
            "script", "style", "meta", "link", "title", "head", "xml", "o:p", "img", "svg", "object", "button",
            "select");
    private static final Set<String> BLOCKS = Set.of(
            "p",
            "div",
            "section",
            "article",
            "header",
            "footer",
            "main",
            "blockquote",
            "ul",
            "ol",
            "li",
            "table",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "pre",
            "dl",
            "dt",
            "dd",
            "hr",
            "figure",
            "figcaption",
            "address",
            "center");

    private final Inlines inlines = new Inlines();
    private final List<String> blocks = new ArrayList<>();
    private final List<Point> points = new ArrayList<>();

    private PastedHtml() {}

    /// The passage in CommonMark; empty for one without words.
    public static String toMarkup(String html) {
        var pasted = new PastedHtml();
        pasted.readChildren(Jsoup.parse(html).body());
        pasted.endList();
        return Typed.text(String.join("\n\n", pasted.blocks)).strip();
    }

    /// Blocks become blocks, and what stands loose between them a paragraph.
    private void readChildren(Element parent) {
        var loose = new ArrayList<Node>();
        for (var child : parent.childNodes()) {
            if (child instanceof Element element && isBlock(element)) {
                paragraph(loose);
                loose.clear();
                read(element);
            } else if (child instanceof Element || child instanceof TextNode) loose.add(child);
        }
        paragraph(loose);
    }

    private void read(Element element) {
        var name = element.normalName();
        if (LEFT_BEHIND.contains(name)) return;
        if (WordList.isPoint(element)) {
            points.add(WordList.point(element, inlines));
            return;
        }
        switch (name) {
            case "ul", "ol" -> list(element, 0);
            case "table" -> table(element);
            case "h1", "h2", "h3", "h4", "h5", "h6" -> heading(element);
            case "p", "pre", "dt", "dd", "figcaption", "address" -> {
                if (hasBlocks(element)) readChildren(element);
                else paragraph(element.childNodes());
            }
            default -> readChildren(element);
        }
    }

    private void heading(Element element) {
        var words = inlines.of(element.childNodes()).replace('\n', ' ').replace("**", "");
        if (!words.isBlank()) block("#".repeat(element.normalName().charAt(1) - '0') + " " + words.strip());
    }

    private void paragraph(List<? extends Node> nodes) {
        var words = inlines.of(nodes);
        if (!words.isBlank()) block(words.strip());
    }

    private void block(String words) {
        endList();
        blocks.add(words);
    }

    private void list(Element list, int level) {
        boolean isNumbered = list.normalName().equals("ol");
        int number = 1;
        for (var item : list.children()) {
            // A list right in a list belongs to the point before it.
            if (Set.of("ul", "ol").contains(item.normalName())) list(item, level + 1);
            if (!item.normalName().equals("li")) continue;
            var own = new ArrayList<Node>();
            var inner = new ArrayList<Element>();
            for (var child : item.childNodes())
                if (child instanceof Element e && Set.of("ul", "ol").contains(e.normalName())) inner.add(e);
                else own.add(child);
            var words = inlines.of(own).strip();
            if (!words.isBlank()) points.add(new Point(level, isNumbered ? number++ + "." : "-", words));
            for (var sub : inner) list(sub, level + 1);
        }
        if (level == 0) endList();
    }

    /// The points gathered so far become a list, each below the words of the one that it belongs to.
    private void endList() {
        if (points.isEmpty()) return;
        var lines = new ArrayList<String>();
        var indents = new ArrayList<Integer>(List.of(0));
        for (var point : points) {
            int level = Math.min(point.level, indents.size() - 1);
            while (indents.size() > level + 1) indents.removeLast();
            int indent = indents.get(level);
            lines.add(" ".repeat(indent) + point.mark + " "
                    + point.words.replace("\n", "\n" + " ".repeat(indent + point.mark.length() + 1)));
            indents.add(indent + point.mark.length() + 1);
        }
        points.clear();
        blocks.add(String.join("\n", lines));
    }

    private void table(Element table) {
        var rows = table.select("tr").stream()
                .filter(row -> row.closest("table") == table)
                .map(row -> row.children().stream().map(this::cell).toList())
                .filter(cells -> cells.stream().anyMatch(c -> !c.isBlank()))
                .toList();
        int columns = rows.stream().mapToInt(List::size).max().orElse(0);
        if (columns < 2) {
            for (var cell : table.select("td, th")) readChildren(cell);
            return;
        }
        var lines = new ArrayList<String>();
        for (var row : rows) {
            lines.add(line(row, columns));
            if (lines.size() == 1) lines.add("|" + " --- |".repeat(columns));
        }
        block(String.join("\n", lines));
    }

    private String cell(Element cell) {
        for (var part : cell.select("p, div, li")) part.appendText(" ");
        return inlines.of(cell.childNodes())
                .strip()
                .replaceAll("\\s*\\n\\s*", " ")
                .replace("|", "\\|");
    }

    private static String line(List<String> cells, int columns) {
        var line = new StringBuilder("|");
        for (int i = 0; i < columns; i++)
            line.append(' ').append(i < cells.size() ? cells.get(i) : "").append(" |");
        return line.toString();
    }

    private static boolean isBlock(Element element) {
        return BLOCKS.contains(element.normalName())
                || LEFT_BEHIND.contains(element.normalName())
                || hasBlocks(element);
    }

    private static boolean hasBlocks(Element element) {
        return element.getAllElements().stream().anyMatch(e -> e != element && BLOCKS.contains(e.normalName()));
    }

    /// A point of a list, by how deep it is and what stands before it.
    record Point(int level, String mark, String words) {}
}
