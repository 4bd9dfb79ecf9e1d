package fi.poytakirjuri.document.text;

import java.util.Set;
import org.commonmark.node.Text;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineContentParserFactory;
import org.commonmark.parser.beta.InlineParserState;
import org.commonmark.parser.beta.ParsedInline;

/// Leaves `&amp;` as the secretary typed it: she writes Finnish, not HTML.
final class EntitiesAsTyped implements InlineContentParserFactory {
    @Override
    public Set<Character> getTriggerCharacters() {
        return Set.of('&');
    }

    @Override
    public InlineContentParser create() {
        return EntitiesAsTyped::ampersand;
    }

    private static ParsedInline ampersand(InlineParserState state) {
        var scanner = state.scanner();
        scanner.next();
        return ParsedInline.of(new Text("&"), scanner.position());
    }
}
