package fi.poytakirjuri.document.paper;

import fi.poytakirjuri.document.block.Inline;
import fi.poytakirjuri.document.block.Logo;
import fi.poytakirjuri.document.block.PaperHead;
import fi.poytakirjuri.register.table.Body;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What stands on every paper of a table: who sends it, under which logo, and whom to ask.
public record Letterhead(Body body, @Nullable Logo logo) {
    /// The upper part of a paper's first page; a text that is empty takes no room.
    ///
    /// @param kind "Muistio"
    /// @param number "3/2026"
    /// @param dateLine "Laadittu 24.4.2026"
    /// @param status "Luonnos", or empty once the paper is ready
    /// @param classification "Sisäinen", or empty for a public paper
    public PaperHead head(
            String kind, String number, String dateLine, String status, String classification, String title) {
        return new PaperHead(body.name(), logo, kind, number, dateLine, status, classification, title);
    }

    /// The table's contact details, for the foot of the paper.
    public List<Inline> contact() {
        return Contact.inlines(body.contact());
    }
}
