package fi.poytakirjuri.exchange.year;

import fi.poytakirjuri.document.desk.PaperOrder;
import fi.poytakirjuri.document.paper.Audience;
import fi.poytakirjuri.exchange.calendar.Calendar;
import fi.poytakirjuri.exchange.calendar.MeetingEntries;
import fi.poytakirjuri.exchange.file.WholeFile;
import fi.poytakirjuri.exchange.paper.PaperFiles;
import fi.poytakirjuri.language.Texts;
import fi.poytakirjuri.register.db.Database;
import fi.poytakirjuri.register.meeting.Meeting;
import fi.poytakirjuri.register.report.YearSchedule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Writes a year's meetings as one calendar file (.ics) and as the schedule (kokousaikataulu), both for the public.
/// Reads and writes, so never on the screen's thread.
public final class YearFiles {
    private static final String PDF = ".pdf";

    private final Database database;
    private final long bodyId;
    private final PaperFiles papers;
    private final Texts texts;

    public YearFiles(Database database, long bodyId, PaperFiles papers, Texts texts) {
        this.database = database;
        this.bodyId = bodyId;
        this.papers = papers;
        this.texts = texts;
    }

    /// Writes both into a folder, which is made where it is missing; nothing for a year without meetings.
    ///
    /// @param stamped when the calendar was made
    public Optional<Written> write(Path folder, int year, Instant stamped) throws IOException {
        var schedule = YearSchedule.read(database, bodyId, year);
        var meetings = Stream.concat(schedule.meetings().stream(), schedule.themes().stream())
                .sorted(Comparator.comparing(Meeting::date))
                .toList();
        if (meetings.isEmpty()) return Optional.empty();
        Files.createDirectories(folder);
        var made = papers.make(new PaperOrder.Schedule(year), Audience.PUBLIC);
        var paper = folder.resolve(made.fileName());
        papers.write(made, paper);
        var name = made.fileName().substring(0, made.fileName().length() - PDF.length());
        var calendar = calendar(schedule, meetings, stamped).file(name + ".ics");
        var file = folder.resolve(calendar.name());
        WholeFile.write(file, calendar.bytes());
        return Optional.of(new Written(paper, file, meetings.size(), made.leftOut()));
    }

    private Calendar calendar(YearSchedule schedule, List<Meeting> meetings, Instant stamped) {
        var entries = new MeetingEntries(texts);
        var name = texts.get("plan.calendar.name", schedule.body().calledName(), schedule.year());
        return Calendar.published(
                name,
                meetings.stream()
                        .map(meeting -> entries.forEveryone(meeting, List.of(), schedule.unpublished()))
                        .toList(),
                stamped);
    }

    /// @param meetings how many are in the calendar
    /// @param leftOut  what the public paper does not tell
    public record Written(Path paper, Path calendar, int meetings, List<String> leftOut) {
        public Written {
            leftOut = List.copyOf(leftOut);
        }
    }
}
