package fi.poytakirjuri.document.layout;

import fi.poytakirjuri.document.block.Inline;
import fi.poytakirjuri.document.font.Typeface;
import fi.poytakirjuri.document.typeset.Run;
import fi.poytakirjuri.language.Language;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A paragraph's inlines as runs for the typesetter, each with its ink and its place in the structure.
final class Words {
    private final TextStyle style;
    private final List<Run> runs = new ArrayList<>();
    private final List<Looks> looks = new ArrayList<>();

    private Words(TextStyle style) {
        this.style = style;
    }

    /// @param element what the words belong to; its links, foreign, strong and stressed passages become elements of
    ///     their own in it
    static Words of(List<Inline> inlines, TextStyle style, Language language, Element element) {
        var words = new Words(style);
        words.add(inlines, new Context(style.strong(), false, language, element, null));
        return words;
    }

    List<Run> runs() {
        return runs;
    }

    Looks looks(int run) {
        return looks.get(run);
    }

    private void add(List<Inline> inlines, Context in) {
        for (var inline : inlines)
            switch (inline) {
                case Inline.Text(var text) -> run(text, in);
                case Inline.LineBreak() -> run("\n", in);
                case Inline.Strong(var inner) -> {
                    var strong = Element.of(Role.STRONG);
                    addElement(strong, inner, in.strong(true).element(strong), in.strong(true));
                }
                case Inline.Emphasis(var inner) -> {
                    var emphasis = Element.of(Role.EMPHASIS);
                    addElement(emphasis, inner, in.emphasised(true).element(emphasis), in.emphasised(true));
                }
                case Inline.Foreign(var language, var inner) -> {
                    var span = Element.of(Role.SPAN, new Element.Trait.InLanguage(language));
                    addElement(span, inner, in.language(language).element(span), in);
                }
                case Inline.Link(var _, var inner) when in.target != null -> add(inner, in);
                case Inline.Link(var uri, var inner) -> {
                    var words = Inline.plain(inner);
                    var link = Element.of(Role.LINK);
                    var target = new Target(uri, words.isBlank() ? uri : words, link);
                    addElement(link, inner, in.element(link).target(target), in);
                }
            }
    }

    private void addElement(Element element, List<Inline> inner, Context inside, Context outside) {
        if (unseen(Inline.plain(inner))) {
            add(inner, outside);
            return;
        }
        outside.element.add(element);
        add(inner, inside);
    }

    /// Nothing but spaces and characters that take no room: nowhere to click, nothing to speak.
    private static boolean unseen(String words) {
        return words.codePoints()
                .allMatch(each -> Character.isWhitespace(each) || Character.getType(each) == Character.FORMAT);
    }

    private void run(String text, Context in) {
        if (text.isEmpty()) return;
        var face = Typeface.get().face(in.strong, in.emphasised);
        runs.add(new Run(text, face, style.size(), in.language));
        looks.add(new Looks(in.target == null ? style.ink() : Ink.ACCENT, in.element.content(), in.target));
    }

    /// @param target where a click leads; null for plain text
    record Looks(Ink ink, Content content, @Nullable Target target) {}

    record Target(String uri, String words, Element link) {}

    private record Context(
            boolean strong,
            boolean emphasised,
            Language language,
            Element element,
            @Nullable Target target) {
        Context strong(boolean now) {
            return new Context(now, emphasised, language, element, target);
        }

        Context emphasised(boolean now) {
            return new Context(strong, now, language, element, target);
        }

        Context language(Language now) {
            return new Context(strong, emphasised, now, element, target);
        }

        Context element(Element now) {
            return new Context(strong, emphasised, language, now, target);
        }

        Context target(Target now) {
            return new Context(strong, emphasised, language, element, now);
        }
    }
}
