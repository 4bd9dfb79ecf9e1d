package fi.poytakirjuri.register.report;

import fi.poytakirjuri.register.choice.MeetingState;
import fi.poytakirjuri.register.db.Database;
import fi.poytakirjuri.register.meeting.Meeting;
import fi.poytakirjuri.register.meeting.MeetingStore;
import fi.poytakirjuri.register.roster.PersonStore;
import fi.poytakirjuri.register.table.Body;
import fi.poytakirjuri.register.table.BodyStore;
import fi.poytakirjuri.register.table.Setting;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/// A table's meetings of a year in the order of their days: its own, and those of its themes (rule 13).
///
/// @param meetings the table's own, cancelled ones too
/// @param themes   meetings of themes
/// @param unpublished contact details that a public paper must keep out of its texts
public record YearSchedule(
        Body body, int year, List<Meeting> meetings, List<Meeting> themes, List<String> unpublished) {
    public YearSchedule {
        meetings = List.copyOf(meetings);
        themes = List.copyOf(themes);
        unpublished = List.copyOf(unpublished);
    }

    public static YearSchedule read(Database database, long bodyId, int year) {
        return database.read(_ -> {
            var ofYear = new MeetingStore(database)
                    .all(bodyId).reversed().stream()
                            .filter(meeting -> meeting.date().getYear() == year)
                            .toList();
            return new YearSchedule(
                    new BodyStore(database).body(bodyId),
                    year,
                    ofYear.stream().filter(meeting -> meeting.theme() == null).toList(),
                    ofYear.stream().filter(meeting -> meeting.theme() != null).toList(),
                    new PersonStore(database).unpublished());
        });
    }

    /// How many of the table's own meetings are held or will be: those that count for its aim.
    public int count() {
        return (int) meetings.stream()
                .filter(meeting -> meeting.state() != MeetingState.CANCELLED)
                .count();
    }

    /// Where most of the table's own meetings are, where that is said of more than one.
    public Optional<String> usualPlace() {
        var places = meetings.stream()
                .filter(meeting -> meeting.state() != MeetingState.CANCELLED)
                .map(Meeting::place)
                .toList();
        return places.stream()
                .filter(place -> !place.isBlank())
                .filter(place -> Collections.frequency(places, place) > 1)
                .filter(place -> Collections.frequency(places, place) * 2 > places.size())
                .findFirst();
    }

    public boolean isTooFew() {
        return count() < body.settings().number(Setting.FEWEST_MEETINGS);
    }

    public boolean isTooMany() {
        return count() > body.settings().number(Setting.MOST_MEETINGS);
    }
}
