package fi.poytakirjuri.ui.meeting.attendance;

import fi.poytakirjuri.language.Reading;
import fi.poytakirjuri.register.choice.Capacity;
import fi.poytakirjuri.register.choice.ItemKind;
import fi.poytakirjuri.register.choice.Movement;
import fi.poytakirjuri.register.choice.Presence;
import fi.poytakirjuri.register.meeting.AttendanceStore;
import fi.poytakirjuri.register.meeting.Attendee;
import fi.poytakirjuri.register.meeting.Meeting;
import fi.poytakirjuri.ui.meeting.open.Named;
import fi.poytakirjuri.ui.meeting.open.OpenMeeting;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/// The open meeting's people and what one marks of them.
public final class AttendanceModel {
    private final OpenMeeting open;
    private final AttendanceStore store;
    private final Clock clock;
    private final ReadOnlyObjectWrapper<List<Attendee>> people = new ReadOnlyObjectWrapper<>(List.of());

    public AttendanceModel(OpenMeeting open, AttendanceStore store, Clock clock) {
        this.open = open;
        this.store = store;
        this.clock = clock;
        open.minutesProperty().subscribe(minutes -> people.set(minutes == null ? List.of() : minutes.attendees()));
    }

    public ReadOnlyObjectProperty<List<Attendee>> peopleProperty() {
        return people.getReadOnlyProperty();
    }

    public long count(Presence presence) {
        return people.get().stream()
                .filter(p -> p.presence() == presence && isMember(p))
                .count();
    }

    /// How many members nothing is marked of yet.
    public long unmarked() {
        return people.get().stream()
                .filter(p -> p.presence() == null && isMember(p))
                .count();
    }

    public long others() {
        return people.get().stream().filter(p -> !isMember(p)).count();
    }

    /// The mark after this one: läsnä, etänä, este, poissa, and none again.
    public static @Nullable Presence after(@Nullable Presence presence) {
        if (presence == null) return Presence.PRESENT;
        return switch (presence) {
            case PRESENT -> Presence.REMOTE;
            case REMOTE -> Presence.APOLOGY;
            case APOLOGY -> Presence.ABSENT;
            case ABSENT -> null;
        };
    }

    /// Goes to the next mark. It looks at the register and not at the screen, so that quick presses all count.
    public void cycle(Attendee who) {
        write(who, (meeting, now) -> store.setPresence(meeting, now, after(now.presence())));
    }

    public void mark(Attendee who, @Nullable Presence presence) {
        write(who, (meeting, now) -> store.setPresence(meeting, now, presence));
    }

    /// Marks present every member of whom nothing is marked.
    public void markRest() {
        open.meeting().ifPresent(meeting -> open.write(() -> store.setRest(meeting, Presence.PRESENT)));
    }

    /// Stamps an arrival or a departure with the item one is at, and with the clock when the meeting is today; after it
    /// the time is for the secretary to type.
    public void move(Attendee who, Movement kind) {
        var item = open.itemProperty().get();
        write(who, (meeting, now) -> store.move(meeting, now, kind, time(meeting), item));
    }

    /// Corrects a stamp as typed, blank for no time; call on the register's thread.
    public void setTime(Attendee.Moving moving, String typed) {
        store.changeMoving(moving.id(), Reading.time(typed).orElse(null), moving.itemId());
    }

    public void setItem(Attendee.Moving moving, @Nullable Long itemId) {
        open.write(() -> store.changeMoving(moving.id(), moving.time(), itemId));
    }

    public void setRecused(Attendee.Moving moving, boolean isRecused) {
        open.write(() -> store.setRecused(moving.id(), isRecused));
    }

    public void removeMoving(Attendee.Moving moving) {
        open.write(() -> store.removeMoving(moving.id()));
    }

    /// Adds a person the register knows; one who is there already is told by the answer.
    public boolean add(Named person, Capacity capacity) {
        boolean isThere = people.get().stream().anyMatch(p -> Objects.equals(p.personId(), person.id()));
        if (isThere) return false;
        var id = person.id();
        var items = cameFor();
        if (id != null)
            open.meeting().ifPresent(meeting -> open.write(() -> store.addPerson(meeting, id, capacity, items)));
        return true;
    }

    /// Adds someone by "Name, organisation".
    public void add(String typed, Capacity capacity) {
        int comma = typed.indexOf(',');
        var name = comma < 0 ? typed.strip() : typed.substring(0, comma).strip();
        var from = comma < 0 ? "" : typed.substring(comma + 1).strip();
        if (name.isEmpty()) return;
        var items = cameFor();
        open.meeting().ifPresent(meeting -> open.write(() -> store.addOutsider(meeting, name, from, capacity, items)));
    }

    /// Whoever is added while a matter is dealt with came for that; those who are there from the opening did not.
    private List<Long> cameFor() {
        var meeting = open.meeting();
        var item = open.item();
        boolean isUnderWay = meeting.map(Meeting::timetable)
                .filter(t -> t.opened() != null && t.closed() == null)
                .isPresent();
        return isUnderWay && item.isPresent() && item.get().kind() != ItemKind.PROCEDURE
                ? List.of(item.get().id())
                : List.of();
    }

    /// Takes a guest away, or a member's mark.
    public void remove(Attendee who) {
        var id = who.id();
        if (id != null) open.write(() -> store.remove(id));
    }

    /// The items an expert came for.
    public void setItems(Attendee who, List<Long> itemIds) {
        var id = who.id();
        if (id != null) open.write(() -> store.setExpertItems(id, itemIds));
    }

    public static boolean isMember(Attendee who) {
        return who.capacity() == Capacity.MEMBER;
    }

    private void write(Attendee who, Mark mark) {
        open.meeting()
                .ifPresent(meeting -> open.write(() -> asNow(meeting, who).ifPresent(now -> mark.on(meeting, now))));
    }

    private Optional<Attendee> asNow(Meeting meeting, Attendee who) {
        return store.of(meeting).stream().filter(p -> p.isSame(who)).findFirst();
    }

    private @Nullable LocalTime time(Meeting meeting) {
        boolean isToday = meeting.date().equals(LocalDate.now(clock));
        return isToday ? LocalTime.now(clock).truncatedTo(ChronoUnit.MINUTES) : null;
    }

    @FunctionalInterface
    private interface Mark {
        void on(Meeting meeting, Attendee now);
    }
}
