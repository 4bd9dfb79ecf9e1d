package fi.poytakirjuri.ui.kit;

import java.util.Optional;

/// Where in the program one can be. An address such as `meetings/12/34` brings one back there after a restart.
public sealed interface Place {
    static Place dashboard() {
        return new Dashboard();
    }

    static Place members() {
        return new Members();
    }

    static Place member(long personId) {
        return new Member(personId);
    }

    static Place meetings() {
        return new Meetings();
    }

    static Place meeting(long meetingId) {
        return new Meeting(meetingId);
    }

    static Place item(long meetingId, long itemId) {
        return new Item(meetingId, itemId);
    }

    static Place papers() {
        return new Papers();
    }

    /// @param paper what the room calls it, such as `schedule/2026`
    static Place paper(String paper) {
        return new Paper(paper);
    }

    static Place settings() {
        return new Settings("");
    }

    /// @param section what the room calls it, such as `logo`
    static Place settings(String section) {
        return new Settings(section);
    }

    /// The room's own first view.
    static Place of(Room room) {
        return switch (room) {
            case DASHBOARD -> dashboard();
            case MEMBERS -> members();
            case MEETINGS -> meetings();
            case PAPERS -> papers();
            case SETTINGS -> settings();
        };
    }

    Room room();

    String address();

    /// The place of an address; empty for one that no place has.
    static Optional<Place> read(String address) {
        var parts = address.split("/", -1);
        try {
            return switch (parts[0] + "/" + parts.length) {
                case "dashboard/1" -> Optional.of(dashboard());
                case "members/1" -> Optional.of(members());
                case "members/2" -> Optional.of(member(Long.parseLong(parts[1])));
                case "meetings/1" -> Optional.of(meetings());
                case "meetings/2" -> Optional.of(meeting(Long.parseLong(parts[1])));
                case "meetings/3" -> Optional.of(item(Long.parseLong(parts[1]), Long.parseLong(parts[2])));
                case "papers/1" -> Optional.of(papers());
                case "papers/2" -> Optional.of(paper(parts[1]));
                case "papers/3" -> Optional.of(paper(parts[1] + "/" + Long.parseLong(parts[2])));
                case "settings/1" -> Optional.of(settings());
                case "settings/2" -> Optional.of(settings(parts[1]));
                default -> Optional.empty();
            };
        } catch (NumberFormatException notAnId) {
            return Optional.empty();
        }
    }

    record Dashboard() implements Place {
        @Override
        public Room room() {
            return Room.DASHBOARD;
        }

        @Override
        public String address() {
            return "dashboard";
        }
    }

    record Members() implements Place {
        @Override
        public Room room() {
            return Room.MEMBERS;
        }

        @Override
        public String address() {
            return "members";
        }
    }

    record Member(long personId) implements Place {
        @Override
        public Room room() {
            return Room.MEMBERS;
        }

        @Override
        public String address() {
            return "members/" + personId;
        }
    }

    record Meetings() implements Place {
        @Override
        public Room room() {
            return Room.MEETINGS;
        }

        @Override
        public String address() {
            return "meetings";
        }
    }

    record Meeting(long meetingId) implements Place {
        @Override
        public Room room() {
            return Room.MEETINGS;
        }

        @Override
        public String address() {
            return "meetings/" + meetingId;
        }
    }

    record Item(long meetingId, long itemId) implements Place {
        @Override
        public Room room() {
            return Room.MEETINGS;
        }

        @Override
        public String address() {
            return "meetings/" + meetingId + "/" + itemId;
        }
    }

    record Papers() implements Place {
        @Override
        public Room room() {
            return Room.PAPERS;
        }

        @Override
        public String address() {
            return "papers";
        }
    }

    record Paper(String paper) implements Place {
        @Override
        public Room room() {
            return Room.PAPERS;
        }

        @Override
        public String address() {
            return "papers/" + paper;
        }
    }

    record Settings(String section) implements Place {
        @Override
        public Room room() {
            return Room.SETTINGS;
        }

        @Override
        public String address() {
            return section.isEmpty() ? "settings" : "settings/" + section;
        }
    }
}
