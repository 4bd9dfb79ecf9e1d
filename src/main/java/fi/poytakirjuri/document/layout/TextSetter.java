package fi.poytakirjuri.document.layout;

import fi.poytakirjuri.document.block.Inline;
import fi.poytakirjuri.document.block.Table.Align;
import fi.poytakirjuri.document.layout.Strip.Solid;
import fi.poytakirjuri.document.typeset.Line;
import fi.poytakirjuri.document.typeset.LineBreaker;
import fi.poytakirjuri.document.typeset.Missing;
import fi.poytakirjuri.document.typeset.Names;
import fi.poytakirjuri.document.typeset.Shaped;
import fi.poytakirjuri.document.typeset.Shaper;
import fi.poytakirjuri.language.Language;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/// Sets running text: a strip for each line. The first two and the last two are kept together, and so are the parts
/// of a divided word.
final class TextSetter {
    private static final int SOFT_HYPHEN = 0xad;
    private static final double UNDERLINE = 0.5;

    private final Language language;
    private final Names names;
    private final Collection<Missing> missing;

    TextSetter(Language language, Names names, Collection<Missing> missing) {
        this.language = language;
        this.names = names;
        this.missing = missing;
    }

    /// Sets the words and puts them into `parent` as an element of this role, unless there is nothing to see.
    List<Strip> set(List<Inline> inlines, Role role, Column column, TextStyle style, Align align, Element parent) {
        var element = Element.of(role);
        var strips = setInto(inlines, column, style, align, element);
        if (!strips.isEmpty()) parent.add(element);
        return strips;
    }

    /// Sets the words as content of the element itself.
    List<Strip> setInto(List<Inline> inlines, Column column, TextStyle style, Align align, Element element) {
        if (Inline.plain(inlines).isBlank()) return List.of();
        var words = Words.of(inlines, style, language, element);
        var shaped = Shaper.shape(words.runs(), names, missing);
        var lines = LineBreaker.lines(shaped, column.width());
        var strips = new ArrayList<Strip>();
        for (var i = 0; i < lines.size(); i++) {
            var marks = marks(shaped, lines.get(i), words, column, style, align);
            var strip = Solid.of(style.leading(), marks);
            var ends = i == 0 || i == lines.size() - 2 || lines.get(i).hyphen();
            var keeps = i + 1 < lines.size() && ends;
            strips.add(keeps ? strip.keepingNext() : strip);
        }
        return strips;
    }

    /// The words shaped, for measuring alone.
    Shaped shaped(List<Inline> inlines, TextStyle style) {
        var words = Words.of(inlines, style, language, Element.of(Role.PARAGRAPH));
        return Shaper.shape(words.runs(), names, new ArrayList<>());
    }

    /// One line of words that belong to the content, or to no one; it may be wider than any column.
    Mark.Letters line(String text, double x, double top, TextStyle style, Element element) {
        var words = Words.of(List.of(Inline.text(text)), style, language, element);
        var shaped = Shaper.shape(words.runs(), names, missing);
        return letters(shaped, 0, shaped.length(), false, x, top + style.baseline(), words.looks(0));
    }

    private List<Mark> marks(Shaped shaped, Line line, Words words, Column column, TextStyle style, Align align) {
        var marks = new ArrayList<Mark>();
        var x = column.left() + offset(align, column.width() - line.width());
        for (int from = line.from(), to; from < line.to(); from = to) {
            var run = shaped.runOf(from);
            to = from;
            while (to < line.to() && shaped.runOf(to) == run) to++;
            var hyphen = line.hyphen() && to == line.to();
            var letters = letters(shaped, from, to, hyphen, x, style.baseline(), words.looks(run));
            var width = shaped.width(from, to == line.to() ? line.to() : to) + (hyphen ? shaped.hyphen(to) : 0);
            marks.add(letters);
            var target = words.looks(run).target();
            if (target != null && width > 0) link(target, x, width, style, marks);
            x += shaped.advance(from, to);
        }
        return marks;
    }

    private static Mark.Letters letters(
            Shaped shaped, int from, int to, boolean hyphen, double x, double baseline, Words.Looks looks) {
        var run = shaped.run(shaped.runOf(from));
        var count = to - from + (hyphen ? 1 : 0);
        var glyphs = new int[count];
        var characters = new int[count];
        var kerns = new int[count];
        for (var i = from; i < to; i++) {
            glyphs[i - from] = shaped.glyph(i);
            characters[i - from] = shaped.character(i);
            kerns[i - from] = i + 1 < to ? shaped.kern(i) : 0;
        }
        if (hyphen) {
            glyphs[count - 1] = run.face().glyph('-');
            characters[count - 1] = SOFT_HYPHEN;
        }
        return new Mark.Letters(
                x, baseline, run.face(), run.size(), looks.ink(), glyphs, characters, kerns, looks.content());
    }

    private static void link(Words.Target target, double x, double width, TextStyle style, List<Mark> into) {
        into.add(new Mark.Rule(x, style.baseline() + style.size() * 0.14, width, UNDERLINE, Ink.ACCENT));
        into.add(new Mark.LinkArea(x, 0, width, style.leading(), target.uri(), target.words(), target.link()));
    }

    private static double offset(Align align, double room) {
        return switch (align) {
            case START -> 0;
            case CENTER -> Math.max(0, room / 2);
            case END -> Math.max(0, room);
        };
    }
}
