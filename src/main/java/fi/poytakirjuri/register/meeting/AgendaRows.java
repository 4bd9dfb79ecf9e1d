package fi.poytakirjuri.register.meeting;

import static fi.poytakirjuri.register.db.schema.Tables.AGENDA_ITEM;
import static fi.poytakirjuri.register.db.schema.Tables.MEETING;
import static java.util.Objects.requireNonNull;
import static org.jooq.impl.DSL.count;

import fi.poytakirjuri.register.choice.ItemKind;
import fi.poytakirjuri.register.db.schema.tables.records.AgendaItemRecord;
import fi.poytakirjuri.register.outline.Line;
import fi.poytakirjuri.register.outline.Outline;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jooq.DSLContext;

/// The items of a meeting as rows: read with their numbers, and put in order.
final class AgendaRows {
    private AgendaRows() {}

    /// In reading order, each followed by its sub-items.
    static List<AgendaItem> items(DSLContext sql, long meetingId) {
        return items(sql, List.of(meetingId)).getOrDefault(meetingId, List.of());
    }

    /// The items of many meetings, by meeting, with as many queries as for one.
    static Map<Long, List<AgendaItem>> items(DSLContext sql, List<Long> meetingIds) {
        var presenters = PresenterRows.of(sql, meetingIds);
        var preparers = PreparerRows.of(sql, meetingIds);
        var running = running(sql, meetingIds);
        var rows = sql.selectFrom(AGENDA_ITEM)
                .where(AGENDA_ITEM.MEETING_ID.in(meetingIds))
                .orderBy(AGENDA_ITEM.POSITION, AGENDA_ITEM.ID)
                .fetch();
        var items = new HashMap<Long, List<AgendaItem>>();
        rows.stream()
                .collect(Collectors.groupingBy(AgendaItemRecord::getMeetingId))
                .forEach((meeting, ofMeeting) -> {
                    StandingRows.fill(sql, meeting, ofMeeting);
                    int first = running.contains(meeting) ? firstNumber(sql, meeting) : 1;
                    items.put(meeting, items(ofMeeting, first, presenters, preparers));
                });
        return items;
    }

    private static List<AgendaItem> items(
            List<AgendaItemRecord> rows,
            int first,
            Map<Long, Presenter> presenters,
            Map<Long, List<Presenter>> preparers) {
        var numbered = rows.stream()
                .map(r -> new Numbering.Numbered(r.getId(), r.getParentId(), r.getFrozenNumber()))
                .toList();
        var order = Numbering.inReadingOrder(numbered);
        var numbers = Numbering.of(order, first);
        var byId = new HashMap<Long, AgendaItemRecord>();
        rows.forEach(r -> byId.put(r.getId(), r));
        return order.stream()
                .map(n -> item(requireNonNull(byId.get(n.id())), numbers, presenters, preparers))
                .toList();
    }

    static AgendaItemRecord row(DSLContext sql, long itemId) {
        return sql.fetchSingle(AGENDA_ITEM, AGENDA_ITEM.ID.eq(itemId));
    }

    static List<AgendaItemRecord> rows(DSLContext sql, long meetingId) {
        return sql.selectFrom(AGENDA_ITEM)
                .where(AGENDA_ITEM.MEETING_ID.eq(meetingId))
                .orderBy(AGENDA_ITEM.POSITION, AGENDA_ITEM.ID)
                .fetch();
    }

    static Outline outline(DSLContext sql, long meetingId) {
        return Outline.of(rows(sql, meetingId).stream()
                .map(r -> new Line(r.getId(), r.getParentId()))
                .toList());
    }

    /// Writes levels and order as an outline has them.
    static void arrange(DSLContext sql, Outline outline) {
        int position = 0;
        for (var line : outline.lines())
            sql.update(AGENDA_ITEM)
                    .set(AGENDA_ITEM.PARENT_ID, line.parent())
                    .set(AGENDA_ITEM.POSITION, position++)
                    .where(AGENDA_ITEM.ID.eq(line.id()))
                    .execute();
    }

    /// Places main items where a new matter belongs: before the procedure that closes the meeting ("Seuraava kokous",
    /// "Kokouksen päättäminen"), or last where the agenda has no such end.
    static void placeMatters(DSLContext sql, long meetingId, List<Long> ids) {
        var others = rows(sql, meetingId).stream()
                .filter(r -> r.getParentId() == null && !ids.contains(r.getId()))
                .toList();
        int at = others.size();
        while (at > 0 && others.get(at - 1).getKind() == ItemKind.PROCEDURE) at--;
        var order = ItemOrder.topLevel(sql, meetingId);
        order.removeAll(ids);
        order.addAll(at == 0 ? order.size() : at, ids);
        ItemOrder.place(sql, order);
    }

    private static Set<Long> running(DSLContext sql, List<Long> meetingIds) {
        return sql.select(MEETING.ID)
                .from(MEETING)
                .where(MEETING.ID.in(meetingIds), MEETING.IS_RUNNING_NUMBERS.isTrue())
                .fetchSet(MEETING.ID);
    }

    /// Running numbers go on from the year's earlier meetings of the same table.
    private static int firstNumber(DSLContext sql, long meetingId) {
        var meeting = sql.fetchSingle(MEETING, MEETING.ID.eq(meetingId));
        var earlier = MEETING.as("earlier");
        var before = sql.select(count())
                .from(AGENDA_ITEM)
                .join(earlier)
                .on(earlier.ID.eq(AGENDA_ITEM.MEETING_ID))
                .where(earlier.BODY_ID.eq(meeting.getBodyId()))
                .and(earlier.YEAR.eq(meeting.getYear()))
                .and(earlier.IS_RUNNING_NUMBERS.isTrue())
                .and(earlier.HELD_ON.lt(meeting.getHeldOn()))
                .and(AGENDA_ITEM.PARENT_ID.isNull())
                .fetchSingle()
                .value1();
        return before + 1;
    }

    private static AgendaItem item(
            AgendaItemRecord row,
            Map<Long, ItemNumber> numbers,
            Map<Long, Presenter> presenters,
            Map<Long, List<Presenter>> preparers) {
        return new AgendaItem(
                row.getId(),
                row.getMeetingId(),
                row.getParentId(),
                row.getPosition(),
                requireNonNull(numbers.get(row.getId())),
                row.getKind(),
                row.getTitle(),
                row.getMinutes(),
                row.getFixedTime(),
                presenters.getOrDefault(row.getId(), Presenter.words(row.getPresenterWords())),
                preparers.getOrDefault(row.getId(), List.of()),
                row.getSource(),
                row.getBackground(),
                row.getDiscussion(),
                row.getProposal(),
                row.getDecision(),
                row.getText(),
                row.getInternalNotes(),
                row.getIsPrepared(),
                row.getIsTabled(),
                new Resolution(row.getOutcome(), row.getIsUnanimous(), row.getDissent(), row.getVote()),
                row.getContinuesId(),
                row.getApprovesId());
    }
}
