package fi.poytakirjuri.register.meeting;

import static fi.poytakirjuri.register.db.schema.Tables.ACTION;
import static fi.poytakirjuri.register.db.schema.Tables.AGENDA_ITEM;
import static fi.poytakirjuri.register.db.schema.Tables.MEETING;

import fi.poytakirjuri.language.Dates;
import fi.poytakirjuri.register.choice.ActionState;
import fi.poytakirjuri.register.choice.DocumentKind;
import fi.poytakirjuri.register.choice.MeetingState;
import fi.poytakirjuri.register.db.schema.tables.records.AgendaItemRecord;
import java.time.LocalTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.DSLContext;

/// Keeps the words of standing items right: while the agenda is a draft they are filled anew at each reading, so no
/// change elsewhere can leave them behind; when it no longer is, or she writes her own, they are written down.
final class StandingRows {
    private StandingRows() {}

    /// Fills the words in rows that have been read, without writing them.
    static void fill(DSLContext sql, long meetingId, List<AgendaItemRecord> rows) {
        if (rows.stream().noneMatch(StandingRows::isStanding)) return;
        var meeting = Neighbours.find(sql, meetingId).orElseThrow();
        if (!isDraft(meeting.state())) return;
        var unapproved = unapproved(sql, meeting);
        var words = new StandingWords(known(sql, meeting, unapproved));
        for (var row : rows) {
            if (!row.getStandingTitle().isEmpty()) row.setTitle(words.title(row.getStandingTitle()));
            if (!row.getStandingBackground().isEmpty()) row.setBackground(words.text(row.getStandingBackground()));
            if (Placeholder.PREVIOUS.isIn(row.getStandingTitle()))
                row.setApprovesId(unapproved.map(Meeting::id).orElse(null));
        }
    }

    /// Writes the words of a draft down as they are now: from here on they stay. Call before the state changes.
    static void settle(DSLContext sql, long meetingId) {
        var rows = sql.fetch(AGENDA_ITEM, AGENDA_ITEM.MEETING_ID.eq(meetingId));
        fill(sql, meetingId, rows);
        for (var row : rows)
            if (isStanding(row)) {
                row.setStandingTitle("");
                row.setStandingBackground("");
                row.update();
            }
    }

    /// One of the texts is from now on the secretary's own; which memo the item approves stays known.
    static void letGo(DSLContext sql, long itemId, ItemText which) {
        var rows = sql.fetch(AGENDA_ITEM, AGENDA_ITEM.ID.eq(itemId));
        for (var row : rows) {
            if (which == ItemText.TITLE && !row.getStandingTitle().isEmpty()) {
                fill(sql, row.getMeetingId(), rows);
                row.setStandingTitle("");
                row.update();
            }
            if (which == ItemText.BACKGROUND && !row.getStandingBackground().isEmpty()) {
                row.setStandingBackground("");
                row.update();
            }
        }
    }

    /// Gives a new row its words: those with places are remembered as such.
    static void write(AgendaItemRecord row, String title, String background) {
        var nothing = new StandingWords(Map.of());
        row.setTitle(nothing.title(title));
        row.setStandingTitle(Placeholder.isAnyIn(title) ? title : "");
        row.setBackground(nothing.text(background));
        row.setStandingBackground(Placeholder.isAnyIn(background) ? background : "");
    }

    static boolean isDraft(MeetingState state) {
        return state == MeetingState.PLANNED || state == MeetingState.AGENDA;
    }

    /// The meeting before, when its memo or minutes still wait for approval.
    static Optional<Meeting> unapproved(DSLContext sql, Meeting meeting) {
        return Neighbours.previous(sql, meeting)
                .filter(previous -> previous.approvedOn() == null
                        && previous.approvedInId() == null
                        && previous.state() != MeetingState.APPROVED
                        && previous.documentKind() != DocumentKind.HANDOUT);
    }

    private static Map<Placeholder, String> known(DSLContext sql, Meeting meeting, Optional<Meeting> unapproved) {
        var dates = Dates.in(meeting.language());
        var known = new EnumMap<Placeholder, String>(Placeholder.class);
        unapproved.ifPresent(previous -> known.put(Placeholder.PREVIOUS, name(previous, dates)));
        int open = open(sql, meeting);
        if (open > 0) known.put(Placeholder.OPEN, String.valueOf(open));
        Neighbours.later(sql, meeting).stream()
                .findFirst()
                .ifPresent(next -> known.put(Placeholder.NEXT, when(next, dates)));
        return known;
    }

    private static String name(Meeting meeting, Dates dates) {
        return meeting.theme() == null && meeting.number().number() == null
                ? dates.date(meeting.date())
                : meeting.writtenNumber();
    }

    private static String when(Meeting meeting, Dates dates) {
        LocalTime start = meeting.timetable().start();
        var day = dates.inSentence(meeting.date());
        return start == null
                ? day
                : day + " " + dates.clock(start, meeting.timetable().end());
    }

    private static int open(DSLContext sql, Meeting meeting) {
        var theme = meeting.theme();
        var open = ACTION.BODY_ID.eq(meeting.bodyId()).and(ACTION.STATE.in(ActionState.OPEN, ActionState.IN_PROGRESS));
        if (theme == null) return sql.fetchCount(ACTION, open);
        return sql.fetchCount(sql.select(ACTION.ID)
                .from(ACTION)
                .join(AGENDA_ITEM)
                .on(AGENDA_ITEM.ID.eq(ACTION.ITEM_ID))
                .join(MEETING)
                .on(MEETING.ID.eq(AGENDA_ITEM.MEETING_ID))
                .where(open, MEETING.THEME_ID.eq(theme.themeId())));
    }

    private static boolean isStanding(AgendaItemRecord row) {
        return !row.getStandingTitle().isEmpty() || !row.getStandingBackground().isEmpty();
    }
}
