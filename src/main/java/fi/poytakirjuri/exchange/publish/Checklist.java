package fi.poytakirjuri.exchange.publish;

import fi.poytakirjuri.document.paper.PaperWords;
import fi.poytakirjuri.exchange.file.FolderFile;
import fi.poytakirjuri.language.Texts;
import fi.poytakirjuri.language.Typed;
import java.util.ArrayList;
import java.util.List;

/// `tarkistuslista.txt`: what to look at before publishing, what this meeting still lacks, and how to publish.
final class Checklist {
    private final PublishedMeeting published;
    private final List<String> leftOut;
    private final Texts texts;

    Checklist(PublishedMeeting published, List<String> leftOut, Texts texts) {
        this.published = published;
        this.leftOut = leftOut;
        this.texts = texts;
    }

    FolderFile file() {
        var lines = new ArrayList<String>();
        lines.add(texts.get("publication.check.before", published.paperName(texts)));
        lines.add(box(state()));
        lines.add(box(texts.get("publication.check.privacy")));
        lines.add(box(texts.get("publication.check.names")));
        lines.add(box(texts.get("publication.check.accessible")));
        if (!published.enclosures().isEmpty()) lines.add(box(texts.get("publication.check.attachments")));
        for (var attachment : published.missing())
            lines.add(box(texts.get("publication.check.missing", Typed.line(attachment.name()))));
        for (var what : leftOut) lines.add(texts.get("publication.check.leftOut", Typed.line(what)));
        lines.add("");
        lines.add(texts.get("publication.check.publishing"));
        lines.addAll(steps());
        return FolderFile.text("tarkistuslista.txt", String.join("\n", lines) + "\n");
    }

    private String state() {
        var paper = PaperWords.heading(published.meeting(), published.kind(), texts);
        if (PaperWords.isDraft(published.meeting(), published.kind()))
            return texts.get("publication.check.isDraft", paper);
        var approved = published.meeting().approvedOn();
        if (!published.isHeld() || approved == null) return texts.get("publication.check.ready", paper);
        return texts.get("publication.check.approved", paper, texts.dates().date(approved));
    }

    private List<String> steps() {
        var steps = new ArrayList<String>();
        steps.add(texts.get("publication.check.upload"));
        steps.add(texts.get("publication.check.page"));
        steps.add(texts.get("publication.check.links"));
        steps.add(
                published.next() == null
                        ? texts.get("publication.check.news")
                        : texts.get("publication.check.newsAndCalendar"));
        steps.add(texts.get("publication.check.mark"));
        for (int i = 0; i < steps.size(); i++) steps.set(i, i + 1 + ". " + steps.get(i));
        return steps;
    }

    private static String box(String words) {
        return "[ ] " + words;
    }
}
