package fi.poytakirjuri.exchange.publish;

import fi.poytakirjuri.document.paper.PublicWords;
import fi.poytakirjuri.exchange.file.FileSize;
import fi.poytakirjuri.exchange.file.FolderFile;
import fi.poytakirjuri.exchange.publish.Downloads.Download;
import fi.poytakirjuri.language.Texts;
import fi.poytakirjuri.register.meeting.Meeting;
import java.util.List;

/// `sivun-osa.html`: the meeting's part of the public page, to be pasted in. Plain, well-formed and fully escaped;
/// each link tells the format and the size of what it leads to.
final class PageFragment {
    private final PublishedMeeting published;
    private final List<Download> downloads;
    private final PublicWords words;
    private final Texts texts;

    PageFragment(PublishedMeeting published, List<Download> downloads, Texts texts) {
        this.published = published;
        this.downloads = downloads;
        this.words = PublicWords.of(published.minutes(), texts);
        this.texts = texts;
    }

    FolderFile file() {
        var html = new StringBuilder();
        var number = Html.escaped(published.meeting().writtenNumber().replace('/', '-'));
        html.append("<h2 id=\"")
                .append(published.isTheme() ? "teemapoyta-" : "kokous-")
                .append(number)
                .append("\">");
        html.append(Html.escaped(heading())).append("</h2>\n");
        for (var paragraph : new Summary(published, words, texts).paragraphs()) paragraph(html, paragraph);
        html.append("<ul>\n");
        for (var download : downloads) link(html, download);
        html.append("</ul>\n");
        if (published.next() != null) paragraph(html, nextMeeting(published.next()));
        return FolderFile.text("sivun-osa.html", html.toString());
    }

    private String heading() {
        var meeting = published.meeting();
        var day = texts.dates().heading(meeting.date());
        return published.isTheme()
                ? texts.get("publication.page.theme", meeting.writtenNumber(), day)
                : texts.get("publication.page.meeting", meeting.writtenNumber(), day);
    }

    private void link(StringBuilder html, Download download) {
        var size = new FileSize(download.file().bytes().length).words(texts);
        var details = download.format().isEmpty() ? size : download.format() + ", " + size;
        html.append("<li><a href=\"")
                .append(Html.escaped(download.file().name()))
                .append("\">");
        html.append(Html.escaped(words.of(download.label()) + " (" + details + ")"))
                .append("</a></li>\n");
    }

    private String nextMeeting(Meeting next) {
        var timetable = next.timetable();
        var when = texts.dates().inSentence(next.date());
        if (timetable.start() != null) when += " " + texts.dates().clock(timetable.start(), timetable.end());
        return published.isTheme()
                ? texts.get("publication.page.nextTheme", when)
                : texts.get("publication.page.next", when);
    }

    private static void paragraph(StringBuilder html, String words) {
        html.append("<p>").append(Html.escaped(words)).append("</p>\n");
    }
}
