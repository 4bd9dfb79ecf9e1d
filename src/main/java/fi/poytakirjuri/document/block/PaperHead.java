package fi.poytakirjuri.document.block;

import org.jspecify.annotations.Nullable;

/// The upper part of the first page, in the order of SFS 2487: who sends the paper, what it is, and its main title.
/// A text that is empty takes no room. Sender, kind and number are repeated on top of every later page.
///
/// @param sender the table's official name
/// @param logo shown above the sender
/// @param kind "Muistio"
/// @param number "3/2026"
/// @param dateLine "Laadittu 24.4.2026"
/// @param status "Luonnos", or empty once the paper is ready
/// @param classification "Sisäinen", or empty for a public paper
/// @param addressee whom a letter is to, line by line; empty for a paper that is no letter
/// @param title the main title, a heading of level 1
public record PaperHead(
        String sender,
        @Nullable Logo logo,
        String kind,
        String number,
        String dateLine,
        String status,
        String classification,
        String addressee,
        String title) {
    public PaperHead {
        sender = sender.strip();
        kind = kind.strip();
        number = number.strip();
        dateLine = dateLine.strip();
        status = status.strip();
        classification = classification.strip();
        addressee = addressee.strip();
        title = title.strip();
    }

    /// The head of a paper that is no letter.
    public PaperHead(
            String sender,
            @Nullable Logo logo,
            String kind,
            String number,
            String dateLine,
            String status,
            String classification,
            String title) {
        this(sender, logo, kind, number, dateLine, status, classification, "", title);
    }

    /// The same head on a letter.
    public PaperHead to(String addressee) {
        return new PaperHead(sender, logo, kind, number, dateLine, status, classification, addressee, title);
    }

    public static PaperHead of(String sender, String kind, String number, String dateLine, String title) {
        return new PaperHead(sender, null, kind, number, dateLine, "", "", title);
    }

    /// Muistio 3/2026
    public String kindAndNumber() {
        return (kind + " " + number).strip();
    }
}
