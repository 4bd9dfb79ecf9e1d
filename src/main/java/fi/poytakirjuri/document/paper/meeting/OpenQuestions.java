package fi.poytakirjuri.document.paper.meeting;

import fi.poytakirjuri.document.block.Block;
import fi.poytakirjuri.document.block.Inline;
import fi.poytakirjuri.document.block.OpenPoint;
import fi.poytakirjuri.document.block.Rewording;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/// What a handout leaves open, told by round brackets: a paragraph of its own becomes an open point, and a question
/// within a line is set bold.
final class OpenQuestions {
    private static final Pattern QUESTION = Pattern.compile("\\([^()]*\\?\\s*\\)");
    private static final Rewording BOLD = new Rewording(OpenQuestions::bold, UnaryOperator.identity());

    private OpenQuestions() {}

    static List<Block> marked(List<Block> blocks) {
        return BOLD.of(OpenPoint.marked(blocks));
    }

    private static List<Inline> bold(List<Inline> inlines) {
        boolean isOpenPoint = QUESTION.matcher(Inline.plain(inlines).strip()).matches();
        if (isOpenPoint) return inlines;
        var bold = new ArrayList<Inline>();
        for (var inline : inlines)
            if (inline instanceof Inline.Text(var text)) bold(text, bold);
            else bold.add(inline);
        return bold;
    }

    private static void bold(String text, List<Inline> into) {
        var question = QUESTION.matcher(text);
        int from = 0;
        while (question.find()) {
            if (question.start() > from) into.add(Inline.text(text.substring(from, question.start())));
            into.add(Inline.strong(question.group()));
            from = question.end();
        }
        if (from < text.length()) into.add(Inline.text(text.substring(from)));
    }
}
