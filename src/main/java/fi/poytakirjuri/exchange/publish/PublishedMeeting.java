package fi.poytakirjuri.exchange.publish;

import fi.poytakirjuri.document.paper.PaperKind;
import fi.poytakirjuri.document.paper.PaperWords;
import fi.poytakirjuri.language.Texts;
import fi.poytakirjuri.register.meeting.Attachment;
import fi.poytakirjuri.register.meeting.Meeting;
import fi.poytakirjuri.register.meeting.Minutes;
import fi.poytakirjuri.register.publication.Publication;
import fi.poytakirjuri.register.roster.Person;
import fi.poytakirjuri.register.table.Body;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a folder is made from, read at once.
///
/// @param kind the paper to publish: the memo or the minutes once the meeting has been held, else the agenda
/// @param enclosures the public attachments whose files are there
/// @param missing the public attachments whose files have not come
/// @param next the next meeting of the same table or theme
/// @param chair whom to ask for more
/// @param finalised the paper as it was finalised last; nothing for one that is still being written
record PublishedMeeting(
        Minutes minutes,
        PaperKind kind,
        List<Enclosure> enclosures,
        List<Attachment> missing,
        @Nullable Meeting next,
        @Nullable Person chair,
        List<Publication> publications,
        @Nullable Finalised finalised) {
    PublishedMeeting {
        enclosures = List.copyOf(enclosures);
        missing = List.copyOf(missing);
        publications = List.copyOf(publications);
    }

    /// A version with its bytes, which are not to be changed.
    record Finalised(int version, byte[] bytes) {}

    /// An attachment with its bytes, which are not to be changed.
    record Enclosure(Attachment attachment, byte[] bytes) {}

    Meeting meeting() {
        return minutes.meeting();
    }

    Body body() {
        return minutes.body();
    }

    boolean isHeld() {
        return kind != PaperKind.AGENDA;
    }

    boolean isTheme() {
        return meeting().theme() != null;
    }

    /// Muistio 3/2026
    String paperName(Texts texts) {
        return PaperWords.heading(meeting(), kind, texts) + " " + meeting().writtenNumber();
    }

    /// The publications of this paper, as `kind` names it in the register, the latest first.
    List<Publication> publicationsOf(String kind) {
        return publications.stream().filter(p -> p.paper().equals(kind)).toList();
    }
}
