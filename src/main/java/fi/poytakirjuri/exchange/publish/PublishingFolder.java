package fi.poytakirjuri.exchange.publish;

import fi.poytakirjuri.document.PaperEngine;
import fi.poytakirjuri.document.paper.Audience;
import fi.poytakirjuri.document.paper.FileNames;
import fi.poytakirjuri.document.paper.PaperWords;
import fi.poytakirjuri.document.paper.meeting.MeetingPapers;
import fi.poytakirjuri.document.pdf.Standard;
import fi.poytakirjuri.document.typeset.Missing;
import fi.poytakirjuri.exchange.calendar.Calendar;
import fi.poytakirjuri.exchange.calendar.FinnishTime;
import fi.poytakirjuri.exchange.calendar.MeetingEntries;
import fi.poytakirjuri.exchange.file.FolderFile;
import fi.poytakirjuri.exchange.file.FolderTaken;
import fi.poytakirjuri.exchange.file.FolderWriter;
import fi.poytakirjuri.exchange.file.HashList;
import fi.poytakirjuri.language.Texts;
import fi.poytakirjuri.register.meeting.Attachment;
import fi.poytakirjuri.register.meeting.Meeting;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;

/// Makes the folder from which a meeting is published by hand (rule 16): its public paper and attachments under names
/// a web server takes, a fragment for the page, a news text, the next meeting for calendars, metadata, a checklist and
/// a list of hashes. A paper that has been finalised goes out as
/// the bytes of its newest version. The same record gives the same bytes.
public final class PublishingFolder {
    private final PublishedMeetings meetings;
    private final MeetingPapers papers;
    private final PaperEngine engine;
    private final Texts texts;

    public PublishingFolder(PublishedMeetings meetings, PaperEngine engine, Texts texts) {
        this.meetings = meetings;
        this.papers = new MeetingPapers(meetings.letterheads(), texts);
        this.engine = engine;
        this.texts = texts;
    }

    /// @param into the folder in which the meeting's own is made, such as `2026-04-21_kumppanuuspoyta-3-2026`
    /// @throws FolderTaken when that one holds files that are not ours or were changed; nothing is touched then
    /// @throws IllegalArgumentException when there is no such meeting
    public MadeFolder make(long meetingId, Path into) throws IOException {
        var published =
                meetings.read(meetingId).orElseThrow(() -> new IllegalArgumentException("No meeting " + meetingId));
        var meeting = published.meeting();
        var made = papers.paper(published.minutes(), published.kind(), Audience.PUBLIC);
        var pages = engine.lay(made.paper());
        var finalised = published.finalised();
        var bytes = finalised == null
                ? engine.pdf(pages, Standard.of(published.body().settings()))
                : finalised.bytes();
        var paper = new FolderFile(made.fileName(), bytes);
        var files = files(published, paper, made.leftOut());
        return new MadeFolder(
                FolderWriter.write(into, FileNames.folder(published.body(), meeting), files),
                files.stream().map(FolderFile::name).toList(),
                PaperWords.fileWord(meeting, published.kind(), texts),
                paper.sha256(),
                made.leftOut(),
                published.missing().stream().map(Attachment::name).toList(),
                pages.missing().stream().map(Missing::character).toList());
    }

    private List<FolderFile> files(PublishedMeeting published, FolderFile paper, List<String> leftOut) {
        var downloads = new Downloads(published, texts).all(paper);
        var files = new ArrayList<FolderFile>();
        downloads.forEach(download -> files.add(download.file()));
        files.add(new PageFragment(published, downloads, texts).file());
        files.add(new News(published, texts).file());
        if (published.next() != null) files.add(calendar(published, published.next()));
        files.add(new MetadataFile(published, paper, downloads, leftOut, texts).file());
        files.add(new Checklist(published, leftOut, texts).file());
        files.add(HashList.of(files));
        return files;
    }

    /// Stamped with the day the record speaks of, not the day of making: the same record gives the same bytes.
    private FolderFile calendar(PublishedMeeting published, Meeting next) {
        var drafted = published.meeting().draftedOn();
        var day = drafted == null ? published.meeting().date() : drafted;
        var entry = new MeetingEntries(texts)
                .forEveryone(next, List.of(), published.minutes().unpublished());
        return Calendar.published(
                        "",
                        List.of(entry),
                        day.atTime(LocalTime.NOON).atZone(FinnishTime.ZONE).toInstant())
                .file("seuraava-kokous.ics");
    }
}
