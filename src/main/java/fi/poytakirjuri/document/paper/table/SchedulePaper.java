package fi.poytakirjuri.document.paper.table;

import fi.poytakirjuri.document.block.Block;
import fi.poytakirjuri.document.block.Heading;
import fi.poytakirjuri.document.block.Paragraph;
import fi.poytakirjuri.document.block.Table;
import fi.poytakirjuri.document.paper.Audience;
import fi.poytakirjuri.document.paper.FileNames;
import fi.poytakirjuri.document.paper.Letterhead;
import fi.poytakirjuri.document.paper.MadePaper;
import fi.poytakirjuri.document.paper.PaperWords;
import fi.poytakirjuri.document.paper.TableFrame;
import fi.poytakirjuri.language.Texts;
import fi.poytakirjuri.register.choice.MeetingState;
import fi.poytakirjuri.register.meeting.Meeting;
import fi.poytakirjuri.register.report.YearSchedule;
import fi.poytakirjuri.register.table.Setting;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// Kokousaikataulu: a year's meetings, and those of themes apart.
public final class SchedulePaper {
    private static final String UNKNOWN = "–";

    private final YearSchedule schedule;
    private final Audience audience;
    private final Letterhead letterhead;
    private final Texts texts;

    public SchedulePaper(YearSchedule schedule, Audience audience, Letterhead letterhead, Texts texts) {
        this.schedule = schedule;
        this.audience = audience;
        this.letterhead = letterhead;
        this.texts = texts;
    }

    public MadePaper paper() {
        var year = String.valueOf(schedule.year());
        var blocks = new ArrayList<Block>();
        blocks.add(Paragraph.of(summary()));
        if (!schedule.meetings().isEmpty()) blocks.add(table(schedule.meetings()));
        if (!schedule.themes().isEmpty()) {
            blocks.add(Heading.of(2, texts.get("report.schedule.themes")));
            blocks.add(table(schedule.themes()));
        }
        var kind = texts.get("report.schedule.kind");
        var frame = new TableFrame(letterhead, kind, year, "", false, audience);
        var paper = frame.around(
                texts.get("report.schedule.title", year), LocalDate.of(schedule.year(), 1, 1), blocks, texts);
        return new MadePaper(paper, FileNames.paper(schedule.body(), kind, year, audience, texts), List.of());
    }

    private String summary() {
        int count = schedule.count();
        if (count == 0) return texts.get("report.schedule.none", schedule.year());
        var sentence = texts.count("report.schedule.count", count);
        if (!schedule.isTooFew() && !schedule.isTooMany()) return sentence;
        var settings = schedule.body().settings();
        var aim = texts.get(
                schedule.isTooFew() ? "report.schedule.tooFew" : "report.schedule.tooMany",
                settings.number(Setting.FEWEST_MEETINGS),
                settings.number(Setting.MOST_MEETINGS));
        return sentence + " " + aim;
    }

    private Table table(List<Meeting> meetings) {
        return Table.of(
                List.of(
                        texts.get("report.schedule.number"),
                        texts.get("report.schedule.day"),
                        texts.get("report.schedule.time"),
                        texts.get("report.schedule.place"),
                        texts.get("report.schedule.mode"),
                        texts.get("report.schedule.state")),
                meetings.stream().map(this::row).toList());
    }

    private List<String> row(Meeting meeting) {
        var times = meeting.timetable();
        return List.of(
                PaperWords.meetingNumber(meeting, texts),
                texts.dates().heading(meeting.date()),
                times.start() == null ? UNKNOWN : texts.dates().clock(times.start(), times.end()),
                meeting.place().isBlank() ? UNKNOWN : meeting.place(),
                texts.of("report", meeting.mode()),
                state(meeting.state()));
    }

    private String state(MeetingState state) {
        return texts.of("report", state);
    }
}
