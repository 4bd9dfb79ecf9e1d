package fi.poytakirjuri.document.text;

import java.util.regex.Pattern;
import org.commonmark.node.Block;
import org.commonmark.node.CustomBlock;
import org.commonmark.parser.InlineParser;
import org.commonmark.parser.SourceLine;
import org.commonmark.parser.SourceLines;
import org.commonmark.parser.block.AbstractBlockParser;
import org.commonmark.parser.block.AbstractBlockParserFactory;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.BlockParserFactory;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;

/// A line of the form `## Heading` (CommonMark, 4.2). One underlined by === or --- is none: that is how people draw
/// lines.
final class TypedHeading extends CustomBlock {
    private static final Pattern OPENING = Pattern.compile("#{1,6}[ \\t]+");
    private static final Pattern CLOSING = Pattern.compile("[ \\t]+#+[ \\t]*$");
    private static final int INDENTED = 4;

    static BlockParserFactory factory() {
        return new AbstractBlockParserFactory() {
            @Override
            public BlockStart tryStart(ParserState state, MatchedBlockParser open) {
                return begin(state);
            }
        };
    }

    private static BlockStart begin(ParserState state) {
        var line = state.getLine();
        var text = line.getContent();
        var from = state.getNextNonSpaceIndex();
        var opening = OPENING.matcher(text).region(from, text.length());
        if (state.getIndent() >= INDENTED || !opening.lookingAt()) return BlockStart.none();
        var closing = CLOSING.matcher(text).region(opening.end(), text.length());
        var to = closing.find() ? closing.start() : text.length();
        return BlockStart.of(new Line(line.substring(opening.end(), to))).atIndex(text.length());
    }

    private static final class Line extends AbstractBlockParser {
        private final TypedHeading heading = new TypedHeading();
        private final SourceLine words;

        Line(SourceLine words) {
            this.words = words;
        }

        @Override
        public Block getBlock() {
            return heading;
        }

        @Override
        public BlockContinue tryContinue(ParserState state) {
            return BlockContinue.none();
        }

        @Override
        public void parseInlines(InlineParser parser) {
            parser.parse(SourceLines.of(words), heading);
        }
    }
}
