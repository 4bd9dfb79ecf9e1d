package fi.poytakirjuri.register.action;

import static fi.poytakirjuri.register.db.schema.Tables.MEETING;

import fi.poytakirjuri.register.choice.MeetingState;
import fi.poytakirjuri.register.db.schema.tables.records.MeetingRecord;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/// The meetings of a table by which actions are due: on which day each stands now, and which one is the next.
final class DueMeetings {
    private final List<MeetingRecord> inOrder;

    private DueMeetings(List<MeetingRecord> inOrder) {
        this.inOrder = inOrder;
    }

    static DueMeetings of(DSLContext sql, long bodyId) {
        return new DueMeetings(sql.selectFrom(MEETING)
                .where(MEETING.BODY_ID.eq(bodyId))
                .orderBy(MEETING.HELD_ON, MEETING.START_TIME, MEETING.ID)
                .fetch());
    }

    /// By a meeting, on its day; by a cancelled one, on the day of the next instead. Without any, the words remain.
    Due by(long meetingId, String words) {
        return find(meetingId)
                .flatMap(meeting -> isHeld(meeting) ? Optional.of(meeting) : after(meeting))
                .map(meeting -> due(meeting, words))
                .orElse(Due.inWords(words));
    }

    /// By the meeting after another one: of a theme's meeting the theme's next.
    Due after(long meetingId, String words) {
        return find(meetingId)
                .flatMap(this::after)
                .map(next -> due(next, words))
                .orElse(Due.inWords(words));
    }

    /// By the table's own next meeting after a day.
    Due after(LocalDate day, String words) {
        return first(m -> m.getThemeId() == null && m.getHeldOn().isAfter(day))
                .map(next -> due(next, words))
                .orElse(Due.inWords(words));
    }

    private static Due due(MeetingRecord meeting, String words) {
        return new Due(meeting.getHeldOn(), words, meeting.getId());
    }

    private Optional<MeetingRecord> find(long id) {
        return inOrder.stream().filter(m -> m.getId() == id).findFirst();
    }

    private Optional<MeetingRecord> after(MeetingRecord meeting) {
        return first(m -> isSameThread(m.getThemeId(), meeting.getThemeId())
                && m.getHeldOn().isAfter(meeting.getHeldOn()));
    }

    private Optional<MeetingRecord> first(Predicate<MeetingRecord> which) {
        return inOrder.stream().filter(m -> isHeld(m) && which.test(m)).findFirst();
    }

    private static boolean isSameThread(@Nullable Long one, @Nullable Long other) {
        return Objects.equals(one, other);
    }

    private static boolean isHeld(MeetingRecord meeting) {
        return meeting.getState() != MeetingState.CANCELLED;
    }
}
