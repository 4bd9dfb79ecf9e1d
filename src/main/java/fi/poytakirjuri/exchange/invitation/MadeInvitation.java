package fi.poytakirjuri.exchange.invitation;

import fi.poytakirjuri.exchange.file.FolderFile;
import fi.poytakirjuri.register.invitation.Told;
import java.util.ArrayList;
import java.util.List;

/// A draft and what is in it.
///
/// @param mail          the draft, an `.eml` file
/// @param files         the paper and the calendar entry by themselves
/// @param told          when and where it says that the meeting is
/// @param isAnswerAsked whether the calendar entry asks for an answer: it cannot without a sender's address
/// @param missing       the names of attachments whose files have not come
/// @param unknown       characters that the paper's letters lack
public record MadeInvitation(
        FolderFile mail,
        List<FolderFile> files,
        Told told,
        boolean isAnswerAsked,
        List<String> missing,
        List<String> unknown) {
    public MadeInvitation {
        files = List.copyOf(files);
        missing = List.copyOf(missing);
        unknown = List.copyOf(unknown);
    }

    /// The draft last.
    public List<FolderFile> all() {
        var all = new ArrayList<>(files);
        all.add(mail);
        return all;
    }
}
