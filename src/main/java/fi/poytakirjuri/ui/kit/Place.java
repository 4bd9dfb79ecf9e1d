package fi.poytakirjuri.ui.kit;

import java.util.Optional;

/// Where in the program one can be. An address such as `meetings/12/34` brings one back there after a restart.
public sealed interface Place {
    static Place dashboard() {
        return of(Room.DASHBOARD);
    }

    static Place members() {
        return of(Room.MEMBERS);
    }

    static Place member(long personId) {
        return new Member(personId);
    }

    static Place seat(long seatId) {
        return new Seat(seatId);
    }

    static Place person(long personId) {
        return new Person(personId);
    }

    static Place organisation(long organisationId) {
        return new Organisation(organisationId);
    }

    static Place sector(long sectorId) {
        return new Sector(sectorId);
    }

    static Place meetings() {
        return of(Room.MEETINGS);
    }

    static Place meeting(long meetingId) {
        return new Meeting(meetingId);
    }

    static Place item(long meetingId, long itemId) {
        return new Item(meetingId, itemId);
    }

    static Place task(long actionId) {
        return new Task(actionId);
    }

    static Place decision(long decisionId) {
        return new Decision(decisionId);
    }

    static Place theme(long themeId) {
        return new Theme(themeId);
    }

    static Place papers() {
        return of(Room.PAPERS);
    }

    /// @param paper what the room calls it, such as `schedule/2026`
    static Place paper(String paper) {
        return new Paper(paper);
    }

    static Place round(long roundId) {
        return new Round(roundId);
    }

    /// @param about what the check calls the place that it tells of, such as `meeting/12`
    static Place check(String about) {
        return new Check(about);
    }

    /// @param section what the room calls it, such as `erasures`
    static Place privacy(String section) {
        return new Privacy(section);
    }

    static Place settings() {
        return of(Room.SETTINGS);
    }

    /// @param section what the room calls it, such as `logo`
    static Place settings(String section) {
        return new Settings(section);
    }

    /// The room's own first view.
    static Place of(Room room) {
        return new First(room);
    }

    default Room room() {
        return switch (this) {
            case First(var room) -> room;
            case Member _, Seat _, Person _, Organisation _, Sector _ -> Room.MEMBERS;
            case Meeting _, Item _ -> Room.MEETINGS;
            case Task _ -> Room.TASKS;
            case Decision _ -> Room.DECISIONS;
            case Theme _ -> Room.THEMES;
            case Paper _ -> Room.PAPERS;
            case Round _ -> Room.TERMS;
            case Check _ -> Room.CHECKS;
            case Privacy _ -> Room.PRIVACY;
            case Settings _ -> Room.SETTINGS;
        };
    }

    /// What stands in the address after the room's own word; empty for its first view.
    default String within() {
        return switch (this) {
            case First _ -> "";
            case Member(var id) -> Long.toString(id);
            case Seat(var id) -> "seat/" + id;
            case Person(var id) -> "person/" + id;
            case Organisation(var id) -> "organisation/" + id;
            case Sector(var id) -> "sector/" + id;
            case Meeting(var id) -> Long.toString(id);
            case Item(var meeting, var id) -> meeting + "/" + id;
            case Task(var id) -> Long.toString(id);
            case Decision(var id) -> Long.toString(id);
            case Theme(var id) -> Long.toString(id);
            case Paper(var paper) -> paper;
            case Round(var id) -> Long.toString(id);
            case Check(var about) -> about;
            case Privacy(var section) -> section;
            case Settings(var section) -> section;
        };
    }

    default String address() {
        return within().isEmpty() ? room().word() : room().word() + "/" + within();
    }

    /// The place of an address; empty for one that no place has.
    static Optional<Place> read(String address) {
        var parts = address.split("/", -1);
        var room = Room.of(parts[0]);
        try {
            return parts.length == 1 ? room.map(Place::of) : room.flatMap(r -> read(r, parts));
        } catch (NumberFormatException notAnId) {
            return Optional.empty();
        }
    }

    private static Optional<Place> read(Room room, String[] parts) {
        if (parts.length > 3) return Optional.empty();
        boolean isLong = parts.length == 3;
        return switch (room) {
            case MEETINGS -> Optional.of(isLong ? item(id(parts[1]), id(parts[2])) : meeting(id(parts[1])));
            case PAPERS -> Optional.of(paper(isLong ? parts[1] + "/" + id(parts[2]) : parts[1]));
            case MEMBERS -> isLong ? ofRoster(parts[1], id(parts[2])) : Optional.of(member(id(parts[1])));
            case TASKS -> isLong ? Optional.empty() : Optional.of(task(id(parts[1])));
            case DECISIONS -> isLong ? Optional.empty() : Optional.of(decision(id(parts[1])));
            case THEMES -> isLong ? Optional.empty() : Optional.of(theme(id(parts[1])));
            case TERMS -> isLong ? Optional.empty() : Optional.of(round(id(parts[1])));
            case PRIVACY -> isLong ? Optional.empty() : Optional.of(privacy(parts[1]));
            case SETTINGS -> isLong ? Optional.empty() : Optional.of(settings(parts[1]));
            case CHECKS -> Optional.of(check(isLong ? parts[1] + "/" + id(parts[2]) : parts[1]));
            case DASHBOARD -> Optional.empty();
        };
    }

    private static Optional<Place> ofRoster(String kind, long id) {
        return switch (kind) {
            case "seat" -> Optional.of(seat(id));
            case "person" -> Optional.of(person(id));
            case "organisation" -> Optional.of(organisation(id));
            case "sector" -> Optional.of(sector(id));
            default -> Optional.empty();
        };
    }

    private static long id(String part) {
        return Long.parseLong(part);
    }

    record First(Room room) implements Place {}

    /// A person among the members.
    record Member(long personId) implements Place {}

    record Seat(long seatId) implements Place {}

    /// A person's own card, a member or not.
    record Person(long personId) implements Place {}

    record Organisation(long organisationId) implements Place {}

    record Sector(long sectorId) implements Place {}

    record Meeting(long meetingId) implements Place {}

    record Item(long meetingId, long itemId) implements Place {}

    record Task(long actionId) implements Place {}

    record Decision(long decisionId) implements Place {}

    record Theme(long themeId) implements Place {}

    record Paper(String paper) implements Place {}

    record Round(long roundId) implements Place {}

    /// The findings about one place.
    record Check(String about) implements Place {}

    record Privacy(String section) implements Place {}

    record Settings(String section) implements Place {}
}
