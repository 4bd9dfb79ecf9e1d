package fi.poytakirjuri.document.block;

import fi.poytakirjuri.language.Language;
import java.util.List;

/// A whole paper as words: what it is, what it says, and whom to ask about it.
///
/// @param contact the sender's contact details, set small after everything else; empty for none
public record Paper(PaperHead head, List<Block> body, List<Inline> contact, Language language, Metadata metadata) {
    public Paper {
        body = List.copyOf(body);
        contact = List.copyOf(contact);
    }
}
