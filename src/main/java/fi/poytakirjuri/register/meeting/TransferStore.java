package fi.poytakirjuri.register.meeting;

import static fi.poytakirjuri.register.db.schema.Tables.ACTION;
import static fi.poytakirjuri.register.db.schema.Tables.AGENDA_ITEM;
import static fi.poytakirjuri.register.db.schema.Tables.IDEA;

import fi.poytakirjuri.register.choice.ItemKind;
import fi.poytakirjuri.register.choice.MeetingState;
import fi.poytakirjuri.register.db.Database;
import fi.poytakirjuri.register.db.Label;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;

/// Takes matters from one meeting to another, and finds those that wait for it. From a draft an item leaves; from a
/// meeting that people have been called to it stays, marked as left on the table, and goes on in the other one.
public final class TransferStore {
    private final Database database;

    public TransferStore(Database database) {
        this.database = database;
    }

    /// The table's or the theme's next meeting after this one that has not been held.
    public Optional<Meeting> next(long meetingId) {
        return later(meetingId).stream().findFirst();
    }

    /// The coming meetings after this one, the first to come first.
    public List<Meeting> later(long meetingId) {
        return database.read(
                sql -> Neighbours.later(sql, Neighbours.find(sql, meetingId).orElseThrow()));
    }

    /// Moves items with their sub-items to another meeting's agenda.
    ///
    /// @return the items there, in their order: the same ones from a draft, otherwise new ones that continue them
    public List<Long> postpone(Collection<Long> itemIds, long meetingId) {
        return database.changeAndGet(Label.of("undo.item.postpone"), sql -> {
            var there = new ArrayList<Long>();
            for (long id : heads(sql, itemIds)) {
                var row = AgendaRows.row(sql, id);
                there.add(
                        isDraft(sql, row.getMeetingId())
                                ? ItemTransfer.move(sql, id, meetingId)
                                : table(sql, id, meetingId));
            }
            AgendaRows.placeMatters(sql, meetingId, there);
            return List.copyOf(there);
        });
    }

    /// The matters of the past year's meetings that were left on the table or of which nothing was written, and which
    /// no later agenda nor the bank of ideas has taken up.
    public List<Undealt> undealt(long meetingId) {
        return database.read(sql -> {
            var meeting = Neighbours.find(sql, meetingId).orElseThrow();
            return Neighbours.pastYear(sql, meeting).stream()
                    .filter(past -> isOver(past.state()))
                    .flatMap(past -> AgendaRows.items(sql, past.id()).stream()
                            .filter(item -> isUndealt(sql, item, past.state()))
                            .map(item -> new Undealt(past, item)))
                    .toList();
        });
    }

    /// Takes matters that were not dealt with onto an agenda, where they go on. What was written earlier stays as it
    /// is.
    public List<Long> takeUp(Collection<Long> itemIds, long meetingId) {
        return database.changeAndGet(Label.of("undo.item.takeUp"), sql -> {
            var there = new ArrayList<Long>();
            for (long id : itemIds) there.add(ItemTransfer.copy(sql, id, meetingId));
            AgendaRows.placeMatters(sql, meetingId, there);
            return List.copyOf(there);
        });
    }

    private static long table(DSLContext sql, long id, long meetingId) {
        ItemTransfer.leaveOnTable(sql, id);
        return ItemTransfer.copy(sql, id, meetingId);
    }

    private static List<Long> heads(DSLContext sql, Collection<Long> itemIds) {
        if (itemIds.isEmpty()) return List.of();
        long first = List.copyOf(itemIds).getFirst();
        return AgendaRows.outline(sql, AgendaRows.row(sql, first).getMeetingId())
                .heads(itemIds);
    }

    private static boolean isDraft(DSLContext sql, long meetingId) {
        return StandingRows.isDraft(
                Neighbours.find(sql, meetingId).orElseThrow().state());
    }

    private static boolean isOver(MeetingState state) {
        return switch (state) {
            case PLANNED, AGENDA, INVITED -> false;
            case HELD, FINALISED, APPROVED, PUBLISHED, CANCELLED -> true;
        };
    }

    private static boolean isUndealt(DSLContext sql, AgendaItem item, MeetingState state) {
        if (item.kind() == ItemKind.PROCEDURE || item.title().isBlank() || item.parentId() != null) return false;
        boolean isUnwritten = (item.discussion() + item.decision() + item.text()).isBlank()
                && !sql.fetchExists(ACTION, ACTION.ITEM_ID.eq(item.id()));
        return (state == MeetingState.CANCELLED || item.isTabled() || isUnwritten)
                && !sql.fetchExists(AGENDA_ITEM, AGENDA_ITEM.CONTINUES_ID.eq(item.id()))
                && !sql.fetchExists(IDEA, IDEA.ITEM_ID.eq(item.id()));
    }
}
