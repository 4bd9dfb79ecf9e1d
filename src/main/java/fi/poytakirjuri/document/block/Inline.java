package fi.poytakirjuri.document.block;

import fi.poytakirjuri.language.Language;
import java.util.List;
import java.util.Locale;

/// One part of a line of text.
public sealed interface Inline {
    /// Plain words. Anything may stand in them: what the font does not know is shown as a box and reported.
    record Text(String text) implements Inline {}

    record Strong(List<Inline> inlines) implements Inline {
        public Strong {
            inlines = List.copyOf(inlines);
        }
    }

    record Emphasis(List<Inline> inlines) implements Inline {
        public Emphasis {
            inlines = List.copyOf(inlines);
        }
    }

    /// A place on the web or an e-mail address; nothing else may be opened from a paper.
    record Link(String uri, List<Inline> inlines) implements Inline {
        public Link {
            if (!allowed(uri)) throw new IllegalArgumentException("Not a web or mail address: " + uri);
            inlines = List.copyOf(inlines);
        }

        /// Whether the address may be a link: http, https or mailto, of visible ASCII characters as RFC 3986 has it.
        public static boolean allowed(String uri) {
            var small = uri.toLowerCase(Locale.ROOT);
            var scheme = small.startsWith("http://") || small.startsWith("https://") || small.startsWith("mailto:");
            return scheme
                    && uri.chars().allMatch(c -> c > ' ' && c < 0x7f)
                    && !uri.endsWith(":")
                    && !uri.endsWith("//");
        }
    }

    /// A new line within the same paragraph.
    record LineBreak() implements Inline {}

    /// A passage in another language than the paper's.
    record Foreign(Language language, List<Inline> inlines) implements Inline {
        public Foreign {
            inlines = List.copyOf(inlines);
        }
    }

    /// The words without their looks; a new line becomes a space.
    static String plain(List<Inline> inlines) {
        var plain = new StringBuilder();
        for (var inline : inlines)
            plain.append(
                    switch (inline) {
                        case Text(var text) -> text;
                        case LineBreak() -> " ";
                        case Strong(var inner) -> plain(inner);
                        case Emphasis(var inner) -> plain(inner);
                        case Link(var _, var inner) -> plain(inner);
                        case Foreign(var _, var inner) -> plain(inner);
                    });
        return plain.toString();
    }

    static Inline text(String text) {
        return new Text(text);
    }

    static Inline strong(String text) {
        return new Strong(List.of(new Text(text)));
    }

    static Inline emphasis(String text) {
        return new Emphasis(List.of(new Text(text)));
    }

    static Inline link(String uri, String text) {
        return new Link(uri, List.of(new Text(text)));
    }

    static Inline lineBreak() {
        return new LineBreak();
    }
}
