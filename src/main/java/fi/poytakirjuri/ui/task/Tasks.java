package fi.poytakirjuri.ui.task;

import fi.poytakirjuri.language.Texts;
import fi.poytakirjuri.register.action.ActionStore;
import fi.poytakirjuri.register.db.Database;
import fi.poytakirjuri.register.meeting.ItemPlaceStore;
import fi.poytakirjuri.register.roster.PersonStore;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// All of a table's actions on a day.
///
/// @param listNames the words that persons are ordered by, by their ids
record Tasks(List<TaskLine> lines, Map<Long, String> listNames) {
    /// Before the first reading.
    static final Tasks NONE = new Tasks(List.of(), Map.of());

    Tasks {
        lines = List.copyOf(lines);
        listNames = Map.copyOf(listNames);
    }

    static Tasks read(Database database, long bodyId, LocalDate today, Texts texts) {
        return database.read(_ -> {
            var places = new ItemPlaceStore(database).all(bodyId);
            var lines = new ActionStore(database)
                    .all(bodyId).stream()
                            .map(action -> TaskLine.of(action, places.get(action.itemId()), today, texts))
                            .toList();
            var names = new PersonStore(database)
                    .contacts(today).stream()
                            .collect(Collectors.toMap(
                                    c -> c.person().id(), c -> c.person().listName()));
            return new Tasks(lines, names);
        });
    }

    int count(TaskView view, LocalDate today) {
        return (int)
                lines.stream().filter(line -> view.lets(line.action(), today)).count();
    }
}
