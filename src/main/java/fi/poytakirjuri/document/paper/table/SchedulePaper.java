package fi.poytakirjuri.document.paper.table;

import fi.poytakirjuri.document.block.Block;
import fi.poytakirjuri.document.block.Heading;
import fi.poytakirjuri.document.block.Inline;
import fi.poytakirjuri.document.block.Paragraph;
import fi.poytakirjuri.document.block.Table;
import fi.poytakirjuri.document.block.Table.Cell;
import fi.poytakirjuri.document.block.Table.Column;
import fi.poytakirjuri.document.block.Table.Row;
import fi.poytakirjuri.document.paper.Audience;
import fi.poytakirjuri.document.paper.Letterhead;
import fi.poytakirjuri.document.paper.MadePaper;
import fi.poytakirjuri.document.paper.PaperWords;
import fi.poytakirjuri.document.paper.PublicWords;
import fi.poytakirjuri.document.paper.TableFrame;
import fi.poytakirjuri.language.Texts;
import fi.poytakirjuri.register.choice.MeetingState;
import fi.poytakirjuri.register.meeting.Meeting;
import fi.poytakirjuri.register.report.YearSchedule;
import fi.poytakirjuri.register.table.Setting;
import java.time.LocalDate;
import java.time.Month;
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
        blocks.add(Paragraph.of(String.join(" ", summary())));
        if (!schedule.meetings().isEmpty())
            blocks.add(table(schedule.meetings(), schedule.usualPlace().orElse("")));
        if (!schedule.themes().isEmpty()) {
            blocks.add(Heading.of(2, texts.get("report.schedule.themes")));
            blocks.add(table(schedule.themes(), ""));
        }
        var frame = new TableFrame(letterhead, texts.get("report.schedule.kind"), year, "", false, audience);
        var firstDay = LocalDate.of(schedule.year(), Month.JANUARY, 1);
        var paper = frame.around(texts.get("report.schedule.title", year), firstDay, blocks, texts);
        var words = new PublicWords("", schedule.unpublished(), texts);
        return frame.made(year, paper, words, List.of(), texts);
    }

    private List<String> summary() {
        int count = schedule.count();
        if (count == 0) return List.of(texts.get("report.schedule.none", schedule.year()));
        var sentences = new ArrayList<String>();
        sentences.add(texts.count("report.schedule.count", count));
        if (schedule.isTooFew()) sentences.add(aim("report.schedule.tooFew"));
        if (schedule.isTooMany()) sentences.add(aim("report.schedule.tooMany"));
        int days = schedule.body().settings().number(Setting.DAYS_FOR_MATTERS);
        if (days > 0) sentences.add(texts.count("report.schedule.matters", days));
        schedule.usualPlace().ifPresent(place -> sentences.add(texts.get("report.schedule.usualPlace", place)));
        return sentences;
    }

    private String aim(String key) {
        var settings = schedule.body().settings();
        return texts.get(key, settings.number(Setting.FEWEST_MEETINGS), settings.number(Setting.MOST_MEETINGS));
    }

    /// @param usual the place that is told above the table; the table then tells only of others
    private Table table(List<Meeting> meetings, String usual) {
        boolean isTold =
                meetings.stream().anyMatch(meeting -> !place(meeting, usual).isEmpty());
        var columns = new ArrayList<Column>();
        columns.add(Column.of(texts.get("report.schedule.number")));
        columns.add(Column.of(texts.get("report.schedule.day")));
        columns.add(Column.of(texts.get("report.schedule.time")));
        if (isTold)
            columns.add(Column.of(
                    usual.isEmpty() ? texts.get("report.schedule.place") : texts.get("report.schedule.otherPlace")));
        columns.add(Column.of(texts.get("report.schedule.mode")));
        columns.add(Column.of(texts.get("report.schedule.state")));
        var rows = meetings.stream().map(meeting -> row(meeting, isTold, usual)).toList();
        return new Table("", columns, rows, true);
    }

    private Row row(Meeting meeting, boolean tellsPlaces, String usual) {
        var times = meeting.timetable();
        var cells = new ArrayList<Cell>();
        cells.add(Cell.of(PaperWords.meetingNumber(meeting, texts)));
        cells.add(Cell.of(texts.dates().heading(meeting.date())));
        cells.add(Cell.of(times.start() == null ? UNKNOWN : texts.dates().clock(times.start(), times.end())));
        if (tellsPlaces) cells.add(Cell.of(place(meeting, usual)));
        cells.add(Cell.of(texts.of("report", meeting.mode())));
        var state = texts.of("report", meeting.state());
        cells.add(Cell.of(meeting.state() == MeetingState.CANCELLED ? Inline.strong(state) : Inline.text(state)));
        return new Row(cells);
    }

    private static String place(Meeting meeting, String usual) {
        return meeting.place().equals(usual) ? "" : meeting.place();
    }
}
