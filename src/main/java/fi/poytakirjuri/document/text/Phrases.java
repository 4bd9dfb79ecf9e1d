package fi.poytakirjuri.document.text;

import fi.poytakirjuri.document.block.Inline;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;

/// Reads what stands within a line.
final class Phrases {
    private static final String QUOTES = "”“„’‘»«›‹";
    private static final String SENTENCE_ENDS = ".,:;!?)";

    private final Source source;

    Phrases(Source source) {
        this.source = source;
    }

    List<Inline> of(Node parent) {
        var inlines = new ArrayList<Inline>();
        for (var node = parent.getFirstChild(); node != null; node = node.getNext()) add(node, inlines);
        return ForeignPassages.in(inlines);
    }

    /// Plain text, each line of it on a line of its own.
    static List<Inline> lines(String text) {
        var inlines = new ArrayList<Inline>();
        for (var line : text.split("\n", -1)) {
            if (!inlines.isEmpty()) inlines.add(Inline.lineBreak());
            inlines.add(Inline.text(line));
        }
        return inlines;
    }

    private void add(Node node, List<Inline> into) {
        switch (node) {
            case Text text -> into.add(Inline.text(text.getLiteral()));
            case SoftLineBreak _, HardLineBreak _ -> into.add(Inline.lineBreak());
            case StrongEmphasis strong -> into.add(new Inline.Strong(of(strong)));
            case Emphasis emphasis -> into.add(new Inline.Emphasis(of(emphasis)));
            case Link link -> link(link, into);
            case Image image -> image(image, into);
            default -> into.addAll(lines(source.of(node)));
        }
    }

    private void link(Link link, List<Inline> into) {
        var words = of(link);
        var typed = Inline.plain(words);
        var end = endOfAddress(typed);
        var address = link.getDestination();
        if (end == typed.length() || !address.endsWith(typed)) {
            link(address, words, link, into);
            return;
        }
        var rest = typed.substring(end);
        var before = address.substring(0, address.length() - rest.length());
        if (link(before, List.of(Inline.text(typed.substring(0, end))), link, into)) into.add(Inline.text(rest));
    }

    /// @return whether it is a link, or else is shown as typed
    private boolean link(String address, List<Inline> words, Link link, List<Inline> into) {
        var uri = encoded(address);
        var allowed = Inline.Link.allowed(uri);
        var typed = source.of(link);
        if (allowed) into.add(new Inline.Link(uri, words));
        else if (isBare(link, typed)) into.addAll(of(link));
        else into.addAll(lines(typed));
        return allowed;
    }

    /// Whether the address stands in the text without any mark around it.
    private boolean isBare(Link link, String typed) {
        return !typed.startsWith("<") && link.getDestination().endsWith(Inline.plain(of(link)));
    }

    /// A bare address ends at a quotation mark, and before what ends the sentence.
    private static int endOfAddress(String typed) {
        var end = 0;
        while (end < typed.length() && QUOTES.indexOf(typed.charAt(end)) < 0) end++;
        if (end == typed.length()) return end;
        while (end > 0 && SENTENCE_ENDS.indexOf(typed.charAt(end - 1)) >= 0) end--;
        return end;
    }

    /// A picture is its words.
    private void image(Image image, List<Inline> into) {
        var words = of(image);
        into.addAll(Inline.plain(words).isBlank() ? lines(source.of(image)) : words);
    }

    /// What an address may not have as such is written by its UTF-8 bytes (RFC 3986, 2.1): ä as %C3%A4.
    private static String encoded(String uri) {
        var encoded = new StringBuilder();
        for (var octet : uri.getBytes(StandardCharsets.UTF_8))
            if (octet > ' ' && octet < 0x7f) encoded.append((char) octet);
            else encoded.append("%%%02X".formatted(octet & 0xff));
        return encoded.toString();
    }
}
