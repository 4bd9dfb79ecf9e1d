package fi.poytakirjuri.exchange.publish;

import fi.poytakirjuri.document.paper.FileNames;
import fi.poytakirjuri.document.paper.PaperWords;
import fi.poytakirjuri.exchange.file.FolderFile;
import fi.poytakirjuri.language.Texts;
import fi.poytakirjuri.register.meeting.Attachment;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// The files that readers of the page can download: the paper and its attachments, each under a name of its own.
final class Downloads {
    private final PublishedMeeting published;
    private final Texts texts;

    Downloads(PublishedMeeting published, Texts texts) {
        this.published = published;
        this.texts = texts;
    }

    /// @param label what the page calls the file: "Liite 1: Maakuntaohjelman luonnos"
    record Download(String label, FolderFile file) {
        /// PDF, from the name's ending; empty where it has none.
        String format() {
            int dot = file.name().lastIndexOf('.');
            return dot < 0 ? "" : file.name().substring(dot + 1).toUpperCase(Locale.ROOT);
        }
    }

    List<Download> all(FolderFile paper) {
        var all = new ArrayList<Download>();
        all.add(new Download(paperLabel(), paper));
        var taken = new HashSet<>(Set.of(paper.name()));
        for (var enclosure : published.enclosures()) {
            var attachment = enclosure.attachment();
            var name = free(FileNames.attachment(published.body(), published.meeting(), attachment), taken);
            all.add(new Download(label(attachment), new FolderFile(name, enclosure.bytes())));
        }
        return all;
    }

    private String paperLabel() {
        var name = published.paperName(texts);
        return PaperWords.isDraft(published.meeting(), published.kind()) ? texts.get("publication.draft", name) : name;
    }

    private String label(Attachment attachment) {
        return attachment.number() == null
                ? texts.get("publication.material", attachment.name())
                : texts.get("publication.attachment", attachment.number(), attachment.name());
    }

    private static String free(String name, Set<String> taken) {
        var free = name;
        for (int i = 2; !taken.add(free); i++) free = numbered(name, i);
        return free;
    }

    private static String numbered(String name, int number) {
        int dot = name.lastIndexOf('.');
        return dot < 0 ? name + "-" + number : name.substring(0, dot) + "-" + number + name.substring(dot);
    }
}
