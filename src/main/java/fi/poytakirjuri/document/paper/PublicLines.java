package fi.poytakirjuri.document.paper;

import fi.poytakirjuri.document.block.Inline;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// Keeps lines of a paper public, also where a number or an address is parted by bold, a new line or a link. What can
/// keep its looks does; only a line that would tell too much in pieces becomes plain.
final class PublicLines {
    private final PublicWords words;

    PublicLines(PublicWords words) {
        this.words = words;
    }

    List<Inline> of(List<Inline> inlines) {
        var linked = withoutSecretLinks(inlines);
        if (isPublic(linked)) return linked;
        var pieces = linked.stream().map(this::pieces).toList();
        return isPublic(pieces) ? pieces : List.of(Inline.text(words.of(Inline.plain(linked))));
    }

    private boolean isPublic(List<Inline> inlines) {
        var plain = Inline.plain(inlines);
        return words.of(plain).equals(plain);
    }

    /// Each piece of text on its own.
    private Inline pieces(Inline inline) {
        return switch (inline) {
            case Inline.Text(var text) -> Inline.text(words.of(text));
            case Inline.LineBreak _ -> inline;
            case Inline.Strong(var inner) -> new Inline.Strong(inPieces(inner));
            case Inline.Emphasis(var inner) -> new Inline.Emphasis(inPieces(inner));
            case Inline.Link(var uri, var inner) -> new Inline.Link(uri, inPieces(inner));
            case Inline.Foreign(var language, var inner) -> new Inline.Foreign(language, inPieces(inner));
        };
    }

    private List<Inline> inPieces(List<Inline> inlines) {
        return inlines.stream().map(this::pieces).toList();
    }

    /// A link that must not be followed leaves its words and what says that there was one.
    private List<Inline> withoutSecretLinks(List<Inline> inlines) {
        var kept = new ArrayList<Inline>();
        for (var inline : inlines)
            switch (inline) {
                case Inline.Link(var uri, var inner)
                when isSecret(uri) -> {
                    var instead = words.instead(uri);
                    var said = words.of(Inline.plain(inner));
                    kept.add(Inline.text(said.contains(instead) ? said : said + " " + instead));
                }
                case Inline.Strong(var inner) -> kept.add(new Inline.Strong(withoutSecretLinks(inner)));
                case Inline.Emphasis(var inner) -> kept.add(new Inline.Emphasis(withoutSecretLinks(inner)));
                case Inline.Foreign(var language, var inner) ->
                    kept.add(new Inline.Foreign(language, withoutSecretLinks(inner)));
                case Inline.Text _, Inline.LineBreak _, Inline.Link _ -> kept.add(inline);
            }
        return kept;
    }

    private boolean isSecret(String uri) {
        return words.isSecret(uri) || words.isSecret(decoded(uri.replaceFirst("(?i)^mailto:", "")));
    }

    private static String decoded(String uri) {
        try {
            return URLDecoder.decode(uri, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notEncoded) {
            return uri;
        }
    }
}
