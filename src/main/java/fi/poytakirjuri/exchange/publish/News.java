package fi.poytakirjuri.exchange.publish;

import fi.poytakirjuri.document.paper.PaperWords;
import fi.poytakirjuri.document.paper.PublicWords;
import fi.poytakirjuri.document.text.Markup;
import fi.poytakirjuri.document.text.PlainText;
import fi.poytakirjuri.exchange.file.FolderFile;
import fi.poytakirjuri.language.Texts;
import fi.poytakirjuri.language.Typed;
import fi.poytakirjuri.register.choice.ItemKind;
import fi.poytakirjuri.register.choice.PublicField;
import fi.poytakirjuri.register.meeting.Minutes;
import java.util.ArrayList;
import java.util.List;

/// `uutinen.txt`: a news text to start from, with what was decided.
final class News {
    private final PublishedMeeting published;
    private final PublicWords words;
    private final Texts texts;

    News(PublishedMeeting published, Texts texts) {
        this.published = published;
        this.words = PublicWords.of(published.minutes(), texts);
        this.texts = texts;
    }

    FolderFile file() {
        var lines = new ArrayList<String>();
        lines.add(texts.get("publication.news.headline", headline()));
        lines.add(texts.get("publication.news.date", publishedOn()));
        lines.add(texts.get("publication.news.lead", lead()));
        lines.add("");
        for (var decision : decisions()) {
            lines.add(decision);
            lines.add("");
        }
        lines.add(whereToRead());
        lines.addAll(whomToAsk());
        return FolderFile.text("uutinen.txt", String.join("\n", lines) + "\n");
    }

    private String headline() {
        var written = words.of(Typed.line(published.meeting().newsHeadline()));
        return written.isEmpty() ? usualHeadline() : written;
    }

    private String usualHeadline() {
        var meeting = published.meeting();
        return texts.get(
                "publication.news.usualHeadline",
                published.body().calledName(),
                PaperWords.kind(meeting, published.kind(), texts),
                meeting.writtenNumber());
    }

    private String publishedOn() {
        var kind = PaperWords.fileWord(published.meeting(), published.kind(), texts);
        var publications = published.publicationsOf(kind);
        return publications.isEmpty()
                ? texts.get("publication.news.noDate")
                : texts.dates().date(publications.getFirst().publishedOn());
    }

    private String lead() {
        var written = String.join(" ", new Summary(published, words, texts).lead());
        if (!written.isEmpty()) return written;
        var name = published.body().name();
        var day = texts.dates().inSentence(published.meeting().date());
        return published.isHeld()
                ? texts.get("publication.news.met", name, day)
                : texts.get("publication.news.meets", name, day);
    }

    /// What was decided, item by item; what was only noted is no news.
    private List<String> decisions() {
        if (!published.isHeld()) return List.of();
        return published.minutes().matters().stream()
                .map(Minutes.Matter::item)
                .filter(item -> item.kind() != ItemKind.PROCEDURE)
                .map(item -> PlainText.of(Markup.blocks(words.of(item.decision()))))
                .filter(decision -> !decision.isEmpty() && !decision.equals(texts.get("publication.news.noted")))
                .toList();
    }

    private String whereToRead() {
        var paper = PaperWords.heading(published.meeting(), published.kind(), texts);
        var page = Typed.line(published.body().publicPage());
        boolean isAlone = published.enclosures().isEmpty();
        if (page.isEmpty())
            return isAlone
                    ? texts.get("publication.news.read", paper)
                    : texts.get("publication.news.readWithAttachments", paper);
        return isAlone
                ? texts.get("publication.news.readAt", paper, page)
                : texts.get("publication.news.readWithAttachmentsAt", paper, page);
    }

    /// The chair, with the contact details that may be published.
    private List<String> whomToAsk() {
        var chair = published.chair();
        if (chair == null || !chair.allows(PublicField.NAME)) return List.of();
        var details = new ArrayList<String>();
        details.add(chair.name());
        if (chair.allows(PublicField.EMAIL) && !chair.email().isBlank()) details.add(chair.email());
        if (chair.allows(PublicField.PHONE) && !chair.phone().isBlank()) details.add(chair.phone());
        return List.of(texts.get("publication.news.ask", Typed.line(String.join(", ", details))));
    }
}
