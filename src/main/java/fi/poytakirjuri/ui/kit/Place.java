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

    Room room();

    /// What stands in the address after the room's own word; empty for its first view.
    String within();

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
            case MEETINGS ->
                Optional.of(isLong ? item(Long.parseLong(parts[1]), Long.parseLong(parts[2])) : meeting(id(parts)));
            case PAPERS -> Optional.of(paper(isLong ? parts[1] + "/" + Long.parseLong(parts[2]) : parts[1]));
            case MEMBERS -> isLong ? Optional.empty() : Optional.of(member(id(parts)));
            case TASKS -> isLong ? Optional.empty() : Optional.of(task(id(parts)));
            case DECISIONS -> isLong ? Optional.empty() : Optional.of(decision(id(parts)));
            case THEMES -> isLong ? Optional.empty() : Optional.of(theme(id(parts)));
            case SETTINGS -> isLong ? Optional.empty() : Optional.of(settings(parts[1]));
            case DASHBOARD -> Optional.empty();
        };
    }

    private static long id(String[] parts) {
        return Long.parseLong(parts[1]);
    }

    record First(Room room) implements Place {
        @Override
        public String within() {
            return "";
        }
    }

    record Member(long personId) implements Place {
        @Override
        public Room room() {
            return Room.MEMBERS;
        }

        @Override
        public String within() {
            return Long.toString(personId);
        }
    }

    record Meeting(long meetingId) implements Place {
        @Override
        public Room room() {
            return Room.MEETINGS;
        }

        @Override
        public String within() {
            return Long.toString(meetingId);
        }
    }

    record Item(long meetingId, long itemId) implements Place {
        @Override
        public Room room() {
            return Room.MEETINGS;
        }

        @Override
        public String within() {
            return meetingId + "/" + itemId;
        }
    }

    record Task(long actionId) implements Place {
        @Override
        public Room room() {
            return Room.TASKS;
        }

        @Override
        public String within() {
            return Long.toString(actionId);
        }
    }

    record Decision(long decisionId) implements Place {
        @Override
        public Room room() {
            return Room.DECISIONS;
        }

        @Override
        public String within() {
            return Long.toString(decisionId);
        }
    }

    record Theme(long themeId) implements Place {
        @Override
        public Room room() {
            return Room.THEMES;
        }

        @Override
        public String within() {
            return Long.toString(themeId);
        }
    }

    record Paper(String paper) implements Place {
        @Override
        public Room room() {
            return Room.PAPERS;
        }

        @Override
        public String within() {
            return paper;
        }
    }

    record Settings(String section) implements Place {
        @Override
        public Room room() {
            return Room.SETTINGS;
        }

        @Override
        public String within() {
            return section;
        }
    }
}
