package fi.poytakirjuri.document.layout;

import fi.poytakirjuri.language.Language;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// An element of the structure: what it is and what is in it, in the order it is read. Grows while the paper is laid
/// out, and does not change after that.
public final class Element implements Node {
    private final Role role;
    private final @Nullable Trait trait;
    private final List<Node> parts = new ArrayList<>();

    private Element(Role role, @Nullable Trait trait) {
        this.role = role;
        this.trait = trait;
    }

    static Element of(Role role) {
        return new Element(role, null);
    }

    static Element of(Role role, Trait trait) {
        return new Element(role, trait);
    }

    public Role role() {
        return role;
    }

    public @Nullable Trait trait() {
        return trait;
    }

    public List<Node> parts() {
        return Collections.unmodifiableList(parts);
    }

    boolean isEmpty() {
        return parts.isEmpty();
    }

    /// Meets this element and all within it, in reading order.
    void walk(Consumer<Element> visitor) {
        visitor.accept(this);
        for (var part : parts) if (part instanceof Element element) element.walk(visitor);
    }

    void add(Element part) {
        parts.add(part);
    }

    Element begin(Role role) {
        var part = of(role);
        add(part);
        return part;
    }

    /// Where marks go that come next in reading order.
    Content content() {
        if (!parts.isEmpty() && parts.getLast() instanceof Content content) return content;
        var content = new Content();
        parts.add(content);
        return content;
    }

    /// What a screen reader is told of an element beyond its role.
    public sealed interface Trait {
        record Alternative(String words) implements Trait {}

        record InLanguage(Language language) implements Trait {}

        /// How a list numbers its items.
        enum Numbering implements Trait {
            DISC,
            DECIMAL
        }

        /// What a header cell heads.
        enum Scope implements Trait {
            ROW,
            COLUMN
        }
    }
}
