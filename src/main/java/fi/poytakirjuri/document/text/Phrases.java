package fi.poytakirjuri.document.text;

import fi.poytakirjuri.document.block.Inline;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;

/// Reads what stands within a line.
final class Phrases {
    private final Source source;

    Phrases(Source source) {
        this.source = source;
    }

    List<Inline> of(Node parent) {
        var inlines = new ArrayList<Inline>();
        for (var node = parent.getFirstChild(); node != null; node = node.getNext()) add(node, inlines);
        return inlines;
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
            default -> into.addAll(lines(source.of(node)));
        }
    }

    private void link(Link link, List<Inline> into) {
        var uri = encoded(link.getDestination());
        if (Inline.Link.allowed(uri)) into.add(new Inline.Link(uri, of(link)));
        else into.addAll(lines(source.of(link)));
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
