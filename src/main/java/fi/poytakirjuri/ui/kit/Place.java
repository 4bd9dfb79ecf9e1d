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

    /// The room's own first view.
    static Place of(Room room) {
        return switch (room) {
            case DASHBOARD -> dashboard();
            case MEMBERS -> members();
            case MEETINGS -> meetings();
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
}
