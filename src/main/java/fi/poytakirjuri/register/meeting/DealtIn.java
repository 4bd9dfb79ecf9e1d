package fi.poytakirjuri.register.meeting;

import fi.poytakirjuri.register.db.Database;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Where something was dealt with: an item of a meeting, with its number.
public record DealtIn(Meeting meeting, AgendaItem item) {
    /// Empty when there is no such item.
    public static Optional<DealtIn> find(Database database, long itemId) {
        return Optional.ofNullable(all(database, List.of(itemId)).get(itemId));
    }

    /// Each item's place, by its id; every meeting is read once.
    public static Map<Long, DealtIn> all(Database database, Collection<Long> itemIds) {
        return database.read(_ -> {
            var meetings = new MeetingStore(database);
            var agendas = new AgendaStore(database);
            var found = new HashMap<Long, DealtIn>();
            for (long id : itemIds)
                if (!found.containsKey(id))
                    agendas.meetingOf(id)
                            .flatMap(meetings::find)
                            .ifPresent(meeting -> agendas.items(meeting.id())
                                    .forEach(item -> found.put(item.id(), new DealtIn(meeting, item))));
            return found;
        });
    }
}
