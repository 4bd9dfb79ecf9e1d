package fi.poytakirjuri.document.block;

import fi.poytakirjuri.language.Language;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/// A whole paper as words: what it is, what it says, and whom to ask about it.
///
/// @param contact the sender's contact details, set small after everything else; empty for none
/// @param names of people and organisations, whole, within which no line may end
public record Paper(
        PaperHead head,
        List<Block> body,
        List<Inline> contact,
        Language language,
        Metadata metadata,
        Set<String> names) {
    public Paper {
        body = List.copyOf(body);
        contact = List.copyOf(contact);
        names = Set.copyOf(names);
    }

    public Paper(PaperHead head, List<Block> body, List<Inline> contact, Language language, Metadata metadata) {
        this(head, body, contact, language, metadata, Set.of());
    }

    public Paper naming(Collection<String> whole) {
        return new Paper(head, body, contact, language, metadata, Set.copyOf(whole));
    }
}
