package fi.poytakirjuri.document.text;

import java.util.stream.Collectors;
import org.commonmark.node.Node;

/// The text as it was typed, for what is shown that way.
record Source(String text) {
    /// The node's own lines, without what indents them.
    String of(Node node) {
        return node.getSourceSpans().stream()
                .map(span -> text.substring(span.getInputIndex(), span.getInputIndex() + span.getLength()))
                .collect(Collectors.joining("\n"));
    }
}
