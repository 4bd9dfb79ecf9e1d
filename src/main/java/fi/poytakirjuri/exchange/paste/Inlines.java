package fi.poytakirjuri.exchange.paste;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/// Words within a paragraph, with what is bold, italic and linked marked.
final class Inlines {
    private static final Set<String> LEFT_BEHIND = Set.of("script", "style", "o:p", "img", "svg", "xml", "button");
    private static final Pattern BOLD = Pattern.compile("(?<![\\w-])font-weight:\\s*(?:bold|[6-9]00)");
    private static final Pattern NOT_BOLD = Pattern.compile("(?<![\\w-])font-weight:\\s*(?:normal|[1-5]00)");
    private static final Pattern ITALIC = Pattern.compile("(?<![\\w-])font-style:\\s*(?:italic|oblique)");
    private static final Pattern NOT_ITALIC = Pattern.compile("(?<![\\w-])font-style:\\s*normal");
    private static final Pattern ADDRESS = Pattern.compile("(?i)(?:https?://|mailto:)[^\\s<>()]+");

    String of(List<? extends Node> nodes) {
        var words = new StringBuilder();
        for (var node : nodes) read(node, words, false, false);
        return words.toString().replaceAll(" *\\n *", "\n").replaceAll(" {2,}", " ");
    }

    private void read(Node node, StringBuilder words, boolean isBold, boolean isItalic) {
        if (node instanceof TextNode text) {
            words.append(text.getWholeText()
                    .replace('\u00a0', ' ')
                    .replaceAll("[ \\t\\r\\n\\f]+", " ")
                    .replace("*", "\\*"));
            return;
        }
        if (!(node instanceof Element element) || LEFT_BEHIND.contains(element.normalName())) return;
        if (element.normalName().equals("br")) {
            words.append('\n');
            return;
        }
        boolean bold = isBold || isBold(element);
        boolean italic = isItalic || isItalic(element);
        var inner = new StringBuilder();
        for (var child : element.childNodes()) read(child, inner, bold, italic);
        var address = element.attr("href").strip();
        if (element.normalName().equals("a")
                && ADDRESS.matcher(address).matches()
                && !inner.toString().isBlank()) surround(inner, "[", "](" + address + ")", words);
        else if (bold && !isBold && italic && !isItalic) surround(inner, "***", "***", words);
        else if (bold && !isBold) surround(inner, "**", "**", words);
        else if (italic && !isItalic) surround(inner, "*", "*", words);
        else words.append(inner);
    }

    /// Marks stand right at the words: a space at an end comes to stand outside them.
    private static void surround(StringBuilder inner, String before, String after, StringBuilder words) {
        var text = inner.toString();
        var core = text.strip();
        if (core.isEmpty()) {
            words.append(text);
            return;
        }
        int from = text.indexOf(core);
        words.append(text, 0, from)
                .append(before)
                .append(core)
                .append(after)
                .append(text.substring(from + core.length()));
    }

    private static boolean isBold(Element element) {
        var style = element.attr("style").toLowerCase(Locale.ROOT);
        if (NOT_BOLD.matcher(style).find()) return false;
        return Set.of("b", "strong", "th").contains(element.normalName())
                || BOLD.matcher(style).find();
    }

    private static boolean isItalic(Element element) {
        var style = element.attr("style").toLowerCase(Locale.ROOT);
        if (NOT_ITALIC.matcher(style).find()) return false;
        return Set.of("i", "em", "cite").contains(element.normalName())
                || ITALIC.matcher(style).find();
    }
}
