package fi.poytakirjuri.document.paper.meeting;

import fi.poytakirjuri.document.block.Paper;
import fi.poytakirjuri.document.paper.Audience;
import fi.poytakirjuri.document.paper.PaperWords;
import fi.poytakirjuri.document.paper.PublicWords;
import fi.poytakirjuri.language.Texts;
import fi.poytakirjuri.register.meeting.Meeting;
import fi.poytakirjuri.register.meeting.Minutes;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// What a paper must not tell, and what it has left out because of that. An internal paper tells everything.
final class Withheld {
    private final Minutes minutes;
    private final boolean isPublic;
    private final Texts texts;
    private final PublicWords words;
    private final Set<String> leftOut = new LinkedHashSet<>();
    private final List<Long> noted = new ArrayList<>();

    Withheld(Minutes minutes, Audience audience, Texts texts) {
        this.minutes = minutes;
        this.isPublic = audience == Audience.PUBLIC;
        this.texts = texts;
        this.words = PublicWords.of(minutes, texts);
    }

    /// The finished paper as those may see it whom it is for.
    Paper from(Paper paper) {
        return isPublic ? words.in(paper) : paper;
    }

    /// The address of the remote meeting; empty on a public paper.
    String remoteLink(Meeting meeting) {
        var link = meeting.remoteLink();
        if (!isPublic || link.isBlank()) return link;
        leftOut.add(texts.get("paper.leftOut.remoteLink"));
        return "";
    }

    /// The notes that the secretary keeps of an item; empty on a public paper.
    String internalNotes(Minutes.Matter matter) {
        var notes = matter.item().internalNotes();
        if (!isPublic || notes.isBlank()) return notes;
        noted.add(matter.item().id());
        return "";
    }

    /// The attachments that the paper lists, in order.
    List<Listed> attachments() {
        var listed = new ArrayList<Listed>();
        for (var attachment : minutes.attachments()) {
            var number = attachment.number();
            if (number == null || attachment.isSupporting()) continue;
            if (!isPublic || attachment.isPublic()) listed.add(new Listed(number, attachment.name()));
            else leftOut.add(texts.get("paper.leftOut.attachment", number, attachment.name()));
        }
        return listed;
    }

    boolean isPublic() {
        return isPublic;
    }

    List<String> leftOut() {
        var all = new ArrayList<>(leftOut);
        all.addAll(words.leftOut());
        if (!noted.isEmpty())
            all.add(texts.get("paper.leftOut.internalNotes", PaperWords.items(minutes, noted, texts)));
        return all;
    }

    /// Liite 1: Maakuntaohjelman luonnos
    record Listed(int number, String name) {}
}
